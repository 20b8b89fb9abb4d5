import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import {
  addScript,
  type HostPage,
  openHostPage,
  roadmapOf,
  urlOfHost,
  urlOfScript,
} from './support/host-page.js';
import { squeezed } from './support/visible-text.js';

/** What hosts/layout-observer.js has noted. */
export interface Layout {
  top: number;
  readonly shifts: number;
}

const topOfLast = ({ document }: HostPage): number => {
  const paragraph = document.querySelector('p:last-of-type');
  if (!paragraph) throw new Error('no paragraph');
  return paragraph.getBoundingClientRect().top;
};

const tellsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('the place of what follows the element', () => {
  it('does not change when the script stands before the element', async () => {
    const page = await openHostPage('script-before');
    const { layout } = page.window as typeof page.window & { layout: Layout };
    const roadmap = await roadmapOf(page);
    await nextFrame();
    expect(layout.top).to.be.above(roadmap.getBoundingClientRect().top + 500);
    expect(topOfLast(page)).to.equal(layout.top);
  });

  const name = 'the browser counts no layout shift then';
  if (tellsShifts) {
    it(name, async () => {
      const page = await openHostPage('script-before');
      const { layout } = page.window as typeof page.window & { layout: Layout };
      await roadmapOf(page);
      await nextFrame();
      expect(layout.shifts).to.equal(0);

      page.document
        .querySelector('p')
        ?.insertAdjacentHTML('afterend', '<p>A shift.<br>Really.</p>');
      while (layout.shifts === 0) await nextFrame();
    });
  } else {
    it.skip(`${name} (skipped: this engine does not count them)`);
  }

  it('is reserved by the rule of the snippet until a late script arrives', async () => {
    const page = await openHostPage('script-late');
    const roadmap = page.document.querySelector('mlops-roadmap');
    const before = topOfLast(page);
    const reserved = page.window.innerHeight;
    expect(roadmap?.getBoundingClientRect().height).to.equal(reserved);
    await addScript(page, urlOfScript());
    const { height } = (await roadmapOf(page)).getBoundingClientRect();
    expect(topOfLast(page)).to.be.closeTo(before + height - reserved, 1);
  });

  it('is reserved by the very rule that the README gives', async () => {
    const rule = /mlops-roadmap:not\(:defined\) \{[^}]*\}/;
    const [readme, host] = await Promise.all(
      [new URL('../../README.md', import.meta.url).href, urlOfHost('script-late')].map(
        async (url) => squeezed(rule.exec(await (await fetch(url)).text())?.[0] ?? url),
      ),
    );
    expect(readme).to.equal(host);
  });
});

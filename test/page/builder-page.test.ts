import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import {
  address,
  type Builder,
  load,
  nowhere,
  open,
  openGroups,
  until,
  violations,
} from './support/builder.js';
import { createFrame } from './support/host-page.js';

describe('copying in the embed builder', () => {
  const withClipboard = (builder: Builder, writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(builder.window.navigator, 'clipboard', { value: { writeText } });
  };

  it('takes what is shown, and says so', async () => {
    const builder = await open();
    let copied = '';
    withClipboard(builder, (text) => {
      copied = text;
      return Promise.resolve();
    });
    const button = builder.find('.result figcaption button');
    button.click();
    await until(() => builder.find('.said').textContent.startsWith('Copied'));
    expect(copied).to.equal(builder.code());
    expect(button.textContent.trim()).to.equal('Copied');
    builder.choose('One phase');
    await until(() => button.textContent.trim() === 'Copy');
  });

  it('selects it where the page may not copy', async () => {
    const builder = await open();
    withClipboard(builder, () => Promise.reject(new Error('not allowed')));
    builder.find('.result figcaption button').click();
    await until(() => builder.find('.said').textContent.startsWith('Selected'));
    expect(builder.window.getSelection()?.toString().trim()).to.equal(builder.code());
  });

  it('takes the address of the page', async () => {
    const builder = await open();
    let copied = '';
    withClipboard(builder, (text) => {
      copied = text;
      return Promise.resolve();
    });
    builder.choose('Questions');
    builder.find('.share').click();
    await until(() => copied);
    expect(copied).to.equal(`${address}?element=roadmap-faq`);
  });
});

describe('the page of the embed builder', () => {
  for (const scheme of ['light', 'dark']) {
    for (const width of [1280, 360]) {
      it(`has no axe violation: ${scheme}, ${String(width)} px`, async () => {
        const builder = await open('?from=own&accent=7a1f5c&src=' + nowhere, width);
        builder.document.documentElement.style.colorScheme = scheme;
        openGroups(builder);
        await builder.shown('mlops-roadmap');
        await until(() => builder.document.querySelector('.faults'));
        expect(await violations(builder)).to.deep.equal([]);
      });
    }
  }

  for (const width of [320, 768, 1280]) {
    it(`fits into ${String(width)} px`, async () => {
      const builder = await open('?from=own&fallback=yes', width);
      openGroups(builder);
      await nextFrame();
      const root = builder.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }

  it('has the preview in sight on a phone, and a way to it from among the controls', async () => {
    const builder = await open('', 360);
    await builder.shown('mlops-roadmap');
    const preview = builder.find('.preview');
    const inSight = (): boolean => {
      const { top } = preview.getBoundingClientRect();
      return top >= -1 && top < builder.window.innerHeight - 300;
    };
    expect(inSight()).to.equal(true);
    expect(builder.find('.to-preview').checkVisibility()).to.equal(false);
    for (const summary of builder.document.querySelectorAll<HTMLElement>('.group > summary'))
      summary.click();
    await until(() => builder.find('.to-preview').checkVisibility() && !inSight());
    builder.find('.to-preview').click();
    await until(inSight);
    expect(preview.contains(builder.document.activeElement)).to.equal(true);
  });

  it('shows a snippet and the demo pages where its script does not come', async () => {
    const html = await (await fetch(address)).text();
    const frame = createFrame();
    const page = await load(frame, () => {
      const base = `<head><base href="${address}" />`;
      frame.srcdoc = html.replace(/<script[^]*?<\/script>/g, '').replace('<head>', base);
    });
    expect(page.document.querySelector('code')?.textContent).to.contain('<mlops-roadmap>');
    expect(page.document.querySelectorAll('.demos a').length).to.be.at.least(6);
  });

  it('works under any path, with the demo pages, the data and the scripts', async () => {
    const folder = new URL('/some/folder/', address).href;
    const builder = await open(
      '?style=paper&fallback=yes&lang=de',
      1280,
      `${folder}demo/index.html`,
    );
    await builder.shown('mlops-roadmap');
    await until(() => builder.code().includes('Wichtige Tools'));
    const preview = builder.previewFrame().contentWindow;
    const schema = builder.find('.schema') as HTMLAnchorElement;
    expect((await fetch(schema.href)).status).to.equal(200);
    const addresses = [builder.window, preview].flatMap((view) =>
      (view?.performance.getEntriesByType('resource') ?? []).map(({ name }) => name),
    );
    const links = [...builder.document.querySelectorAll<HTMLAnchorElement>('.demos a')];
    for (const { href } of links) {
      const frame = createFrame();
      const page = await load(frame, () => {
        frame.src = href;
      });
      await until(() => page.document.querySelector('mlops-roadmap, roadmap-phase, iframe'));
      const loaded = page.window.performance.getEntriesByType('resource');
      addresses.push(href, ...loaded.map(({ name }) => name));
      frame.remove();
    }
    expect(addresses.length).to.be.above(25);
    // The test server adds a script of its own to every page.
    const others = addresses.filter((one) => !/__web-dev-server|__wds|^data:/.test(one));
    expect(others.filter((one) => !one.startsWith(folder))).to.deep.equal([]);
  });

  it('leads to pages that are there', async () => {
    const builder = await open();
    const links = [...builder.document.querySelectorAll<HTMLAnchorElement>('.demos a')];
    for (const { href } of links) expect((await fetch(href)).status, href).to.equal(200);
  });
});

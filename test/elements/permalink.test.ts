import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/mlops-roadmap.js';
import '../../src/define/roadmap-phase.js';
import type { MlopsRoadmap } from '../../src/index.js';
import { accessibilityTree, click, press } from '../support/browser.js';
import { openPhases, parts, phaseNumber, record, summaryOf } from '../support/roadmap.js';

const page = location.href;

const show = (...of: Parameters<typeof html>) => fixture<MlopsRoadmap>(html(...of));

const links = (host: Element, name: string) => parts<HTMLAnchorElement>(host, name);

const linkOf = (host: Element, name: string, number: number): HTMLAnchorElement => {
  const link = links(host, name)[number - 1];
  if (!link) throw new Error(`no ${name} ${String(number)}`);
  return link;
};

const statusOf = (link: HTMLAnchorElement): HTMLElement => {
  const status = link.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!status) throw new Error('no status');
  return status;
};

/** Resolves when a link has been used: what copies it is loaded on demand. */
const used = async (link: HTMLAnchorElement): Promise<void> => {
  while (statusOf(link).textContent === '' && location.hash === '') await nextFrame();
};

/** What a page without this right, or of another origin, has for a clipboard. */
const replaceClipboard = (clipboard: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
};

/** A place of the page's own to paste into. */
const pasted = async (): Promise<string> => {
  const field = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
  field.focus();
  await press(['Control', 'v'].join('+') as Parameters<typeof press>[0]);
  return field.value;
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  history.replaceState(null, '', page);
});

describe('the permalink of a phase', () => {
  it('is the id of the roadmap and that of the phase', async () => {
    const roadmap = await show`<mlops-roadmap></mlops-roadmap>`;
    for (const name of ['segment', 'copy-link']) {
      const hrefs = links(roadmap, name).map(({ href }) => href);
      expect(hrefs, name).to.have.lengthOf(8);
      expect(hrefs[0], name).to.equal(`${page}#mlops-python-ml-fundamentals`);
      expect(hrefs[5], name).to.equal(`${page}#mlops-model-serving`);
    }
  });

  it('has the id of the element instead where it has one', async () => {
    const roadmap = await show`<mlops-roadmap id="mine"></mlops-roadmap>`;
    expect(linkOf(roadmap, 'copy-link', 7).hash).to.equal('#mine-llm-ops');
    expect(linkOf(roadmap, 'segment', 7).hash).to.equal('#mine-llm-ops');
  });

  it('replaces the fragment that the page was opened with', async () => {
    history.replaceState(null, '', `${page}#chapter`);
    const roadmap = await show`<mlops-roadmap></mlops-roadmap>`;
    expect(linkOf(roadmap, 'copy-link', 7).href).to.equal(`${page}#mlops-llm-ops`);
  });
});

describe('a click on the link to copy', () => {
  let roadmap: MlopsRoadmap;

  beforeEach(async () => {
    roadmap = await show`<mlops-roadmap open="7"></mlops-roadmap>`;
  });

  it('puts the permalink on the clipboard', async () => {
    const link = linkOf(roadmap, 'copy-link', 7);
    await click(link);
    await used(link);
    expect(await pasted()).to.equal(`${page}#mlops-llm-ops`);
  });

  it('says so, visibly and to a screen reader, and leads nowhere', async () => {
    const link = linkOf(roadmap, 'copy-link', 7);
    expect(statusOf(link).textContent).to.equal('');
    await click(link);
    await used(link);
    const status = statusOf(link);
    expect(status.innerText).to.equal('Link copied');
    expect(status.checkVisibility()).to.equal(true);
    expect(status.getBoundingClientRect().width).to.be.above(40);
    const tree = JSON.stringify(await accessibilityTree());
    expect(tree).to.contain('"role":"status"').and.to.contain('Link copied');
    expect(location.href).to.equal(page);
  });

  it('does so with the keyboard too', async () => {
    const link = linkOf(roadmap, 'copy-link', 7);
    link.focus();
    await press('Enter');
    await used(link);
    expect(statusOf(link).innerText).to.equal('Link copied');
  });

  for (const { title, clipboard } of [
    {
      title: 'is refused',
      clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    },
    { title: 'does not exist', clipboard: undefined },
  ]) {
    it(`shows the permalink, also in the address bar, where the clipboard ${title}`, async () => {
      replaceClipboard(clipboard);
      const rejections: unknown[] = [];
      const note = ({ reason }: PromiseRejectionEvent): void => void rejections.push(reason);
      addEventListener('unhandledrejection', note);
      const { length } = history;
      const link = linkOf(roadmap, 'copy-link', 7);
      await click(link);
      await used(link);
      await nextFrame();
      removeEventListener('unhandledrejection', note);
      expect(location.hash).to.equal('#mlops-llm-ops');
      expect(history.length).to.equal(length);
      expect(statusOf(link).innerText).to.equal(link.href);
      expect(rejections).to.deep.equal([]);
    });
  }
});

describe('a click on the link to copy of a phase inside', () => {
  it('puts the permalink on the clipboard and says so', async () => {
    const roadmap = await show`<mlops-roadmap>
      <p>First this.</p>
      <roadmap-phase phase="3" open></roadmap-phase>
    </mlops-roadmap>`;
    const phase = roadmap.querySelector('roadmap-phase');
    if (!phase) throw new Error('no phase');
    await phase.updateComplete;
    await nextFrame();
    const link = linkOf(phase, 'copy-link', 1);
    expect(link.href).to.equal(`${page}#mlops-kubernetes-for-ml`);
    await click(link);
    await used(link);
    expect(statusOf(link).innerText).to.equal('Link copied');
    expect(location.href).to.equal(page);
    expect(await pasted()).to.equal(`${page}#mlops-kubernetes-for-ml`);
  });
});

describe('a segment of the strip', () => {
  let roadmap: MlopsRoadmap;

  beforeEach(async () => {
    roadmap = await show`<mlops-roadmap></mlops-roadmap>`;
  });

  it('opens its phase, shows the permalink and adds nothing to the history', async () => {
    const { length } = history;
    const events = record(roadmap, 'roadmap-navigate');
    await click(linkOf(roadmap, 'segment', 6));
    expect(openPhases(roadmap)).to.deep.equal([1, 6]);
    expect(location.href).to.equal(`${page}#mlops-model-serving`);
    expect(history.length).to.equal(length);
    expect(roadmap.shadowRoot?.activeElement).to.equal(summaryOf(phaseNumber(roadmap, 6)));
    expect(events.map(({ phase, question }) => [phase, question])).to.deep.equal([
      ['model-serving', undefined],
    ]);
  });

  it('leaves the state that the page keeps with its address', async () => {
    history.replaceState({ page: 5 }, '', page);
    await click(linkOf(roadmap, 'segment', 2));
    expect(history.state).to.deep.equal({ page: 5 });
  });

  it('keeps the address that the page has given itself since', async () => {
    const moved = new URL(page);
    moved.searchParams.set('view', 'list');
    history.replaceState(null, '', moved);
    await click(linkOf(roadmap, 'segment', 2));
    expect(location.href).to.equal(`${moved.href}#mlops-containers-for-ml`);
  });

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`is the browser's at a click with ${modifier}`, async () => {
      let prevented: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          // No test opens a window.
          event.preventDefault();
        },
        { once: true },
      );
      linkOf(roadmap, 'segment', 6).dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          composed: true,
          [modifier]: true,
        }),
      );
      await roadmap.updateComplete;
      expect(prevented).to.equal(false);
      expect(location.href).to.equal(page);
      expect(openPhases(roadmap)).to.deep.equal([1]);
    });
  }
});

describe('a roadmap that has been removed', () => {
  const changeFragment = (): Promise<Event> =>
    new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
      location.hash = 'mlops-llm-ops';
    });

  for (const { tag, phase } of [
    { tag: 'mlops-roadmap', phase: '' },
    { tag: 'roadmap-phase', phase: 'llm-ops' },
  ] as const) {
    it(`<${tag}> follows no link any more, and again when it is back`, async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(tag);
      element.setAttribute('phase', phase);
      holder.append(element);
      await element.updateComplete;
      const events = record(element, 'roadmap-navigate');
      element.remove();
      await changeFragment();
      await nextFrame();
      expect(events).to.have.lengthOf(0);

      history.replaceState(null, '', page);
      holder.append(element);
      await element.updateComplete;
      const arrived = new Promise((resolve) => {
        element.addEventListener('roadmap-navigate', resolve, { once: true });
      });
      await changeFragment();
      await arrived;
      expect(events).to.have.lengthOf(1);
    });
  }
});

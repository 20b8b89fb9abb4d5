import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import { part, parts, ticked, topicBox, whenTickable } from '../support/roadmap.js';
import {
  createFrame,
  type HostPage,
  openHostPage,
  openRoadmap,
  pageIn,
  roadmapOf,
  settled,
  urlOfHost,
} from './support/host-page.js';
import { openAnew } from './support/open-anew.js';
import { firstMissingLine } from './support/seed.js';
import { openAndClose, roadmapWith, searchFor } from './support/use.js';
import { squeezed } from './support/visible-text.js';

/** What hosts/hostile-report.js tells. */
interface Report {
  readonly origin: string;
  readonly text: string;
  readonly closed: boolean;
  readonly found: string;
  /** How many topics were ticked before and after one was clicked. */
  readonly ticked: readonly number[];
  readonly told: string;
  readonly storage: string;
  readonly messages: readonly string[];
}

const notKept = 'Your progress cannot be kept here: it lasts as long as this page is open.';

/** Address of a page on what is another server to a browser: this computer under its other name. */
const urlElsewhere = (name: string): string => {
  const url = new URL(urlOfHost(name));
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
};

const reportOf = async (frame: HTMLIFrameElement, load: () => void): Promise<Report> => {
  const reported = new Promise<Report>((resolve) => {
    const listen = ({ source, data }: MessageEvent<Report>): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  load();
  return reported;
};

const open = (url: string, sandbox?: string) => {
  const frame = createFrame(sandbox === undefined ? {} : { sandbox });
  const report = reportOf(frame, () => {
    frame.src = url;
    document.body.append(frame);
  });
  return { frame, report };
};

/** Resolves when what is queued by now, and by that, has been done. */
const aWhile = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await nextFrame();
};

const whenLoaded = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('in a sandbox without an origin', () => {
  it('everything works; what is ticked lasts as long as the page, which says so', async () => {
    const report = await open(urlOfHost('hostile-framed'), 'allow-scripts').report;
    expect(report).to.deep.include({ origin: 'null', storage: 'forbidden', closed: true });
    expect(report).to.deep.include({ found: 'Found: 1 phase', ticked: [0, 1], told: notKept });
    expect(report.text).to.contain('1 of 48 topics');
    expect(report.messages).to.deep.equal([]);
  });

  it('a roadmap whose files may not be loaded there shows, opens and closes, with nothing that does nothing', async () => {
    const report = await open(urlOfHost('hostile-framed-alone'), 'allow-scripts').report;
    expect(report).to.deep.include({ origin: 'null', closed: true, found: '', ticked: [0, 0] });
    expect(firstMissingLine(squeezed(report.text))).to.equal(undefined);
  });
});

describe('in a frame of another site', () => {
  it('everything works; what is ticked is there again where the browser keeps it for such a frame', async () => {
    const { frame, report } = open(urlElsewhere('hostile-framed'));
    const first = await report;
    expect(first.origin).not.to.equal(location.origin);
    expect(first).to.deep.include({ closed: true, found: 'Found: 1 phase', ticked: [0, 1] });
    expect(first.told).to.equal(first.storage === 'forbidden' ? notKept : '');
    expect(first.messages).to.deep.equal([]);
    const again = await reportOf(frame, () => {
      frame.src = `${frame.src}?again`;
    });
    expect(again.ticked).to.deep.equal(first.storage === 'forbidden' ? [0, 1] : [1, 2]);
    expect(localStorage).to.have.lengthOf(0);
  });
});

it('the script from another server loads its files from there, in another language too', async () => {
  const page = await openHostPage('hostile-elsewhere');
  const roadmap = await roadmapWith(page);
  await whenTickable(roadmap);
  await until(() => part(roadmap, 'label').innerText.includes('Lerninhalte'));
  topicBox(roadmap).click();
  await roadmap.updateComplete;
  expect(ticked(roadmap)).to.deep.equal(['Python']);
  expect((await searchFor(page, roadmap, 'qlora')).marks).to.deep.equal(['QLoRA']);
  const origins = page.window.performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/dist/'))
    .map(({ name }) => new URL(name).origin);
  expect(new Set(origins)).not.to.include(location.origin);
  expect(page.window.observed.messages).to.deep.equal([]);
});

describe('a frame that is removed', () => {
  const moments: Readonly<Record<string, (page: HostPage) => unknown>> = {
    'before the script': () => undefined,
    'when the elements are defined': ({ window }) =>
      window.customElements.whenDefined('mlops-roadmap'),
    'while the code for progress is loaded': async (page) => {
      await (
        await roadmapWith(page)
      ).updateComplete;
    },
    'while a roadmap is loaded': async (page) => {
      const own = await roadmapWith(page, 'own');
      await until(() => own.matches(':state(loading)'));
      own.src = 'hostile-roadmap.txt?again';
      await own.updateComplete;
    },
    'while the search is loaded': async (page) => {
      const roadmap = await roadmapWith(page);
      const field = roadmap.shadowRoot?.querySelector<HTMLInputElement>('[part=search]');
      if (!field) throw new Error('No field');
      field.value = 'qlora';
      field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
    },
    'while a language is loaded': (page) => {
      page.document.documentElement.lang = 'de';
    },
    'while a topic is ticked': async (page) => {
      const roadmap = await roadmapWith(page);
      await whenTickable(roadmap);
      topicBox(roadmap).click();
    },
    'for the printer': (page) => {
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
    },
  };

  for (const [moment, wait] of Object.entries(moments)) {
    it(`${moment} leaves no error behind`, async () => {
      const errors: unknown[] = [];
      const note = (event: Event): void => {
        errors.push(event);
      };
      const types = ['error', 'unhandledrejection'];
      for (const type of types) addEventListener(type, note);
      const frame = createFrame();
      frame.src = urlOfHost('hostile-array');
      document.body.append(frame);
      await until(() => frame.contentDocument?.querySelector('mlops-roadmap') !== null);
      await until(() => 'observed' in (frame.contentWindow ?? {}));
      const page = pageIn(frame);
      const { observed } = page.window;
      await wait(page);
      const elements = [...page.document.querySelectorAll('mlops-roadmap')];
      frame.remove();
      for (const roadmap of elements) {
        // A page that still holds on to them.
        if (roadmap.isConnected && 'goTo' in roadmap) {
          roadmap.goTo(2);
          roadmap.collapseAll();
          roadmap.expandAll();
        }
        roadmap.open = 'all';
        roadmap.src = 'another.json';
        roadmap.remove();
      }
      await aWhile();
      for (const type of types) removeEventListener(type, note);
      expect(observed.messages).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('a page that is written over (document.open)', () => {
  for (const moment of ['while it loads', 'once all is loaded'] as const) {
    it(`${moment} has a roadmap that works, silently`, async () => {
      const page = await openHostPage('progress');
      const { window } = page;
      const old = await roadmapOf(page);
      if (moment === 'once all is loaded') {
        await whenTickable(old);
        topicBox(old).click();
        await old.updateComplete;
      }
      const written = openAnew(page.document);
      // With all else that listened, what notes errors has gone.
      for (const type of ['error', 'unhandledrejection']) {
        window.addEventListener(type, () => window.observed.messages.push(type));
      }
      written.write('<!doctype html><title>Anew</title><mlops-roadmap progress></mlops-roadmap>');
      written.close();
      const roadmap = await roadmapOf(page);
      expect(roadmap).not.to.equal(old);
      await whenTickable(roadmap);
      const before = ticked(roadmap).length;
      expect(before).to.equal(moment === 'once all is loaded' ? 1 : 0);
      expect((await openAndClose(roadmap)).at(-1)).to.deep.equal([2]);
      topicBox(roadmap, 2, 2).click();
      await roadmap.updateComplete;
      expect(ticked(roadmap)).to.have.lengthOf(before + 1);
      expect((await searchFor(page, roadmap, 'qlora')).open).to.deep.equal([7]);
      window.dispatchEvent(new Event('beforeprint'));
      await nextFrame();
      expect(parts<HTMLDetailsElement>(roadmap, 'phase').every(({ open }) => open)).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(window.observed.messages).to.deep.equal([]);
    });
  }
});

it('what is ticked is right after the reader has gone on to another page and back', async () => {
  const { page, roadmap } = await openRoadmap('progress');
  const { frame } = page;
  await whenTickable(roadmap);
  topicBox(roadmap, 1, 1).click();
  topicBox(roadmap, 2, 2).click();
  await roadmap.updateComplete;
  const titles = ticked(roadmap);
  const left = whenLoaded(frame);
  page.window.location.href = urlOfHost('plain');
  await left;
  const other = await openRoadmap('progress');
  await whenTickable(other.roadmap);
  topicBox(other.roadmap, 1, 1).click();
  await other.roadmap.updateComplete;
  const back = whenLoaded(frame);
  pageIn(frame).window.history.back();
  await back;
  const again = pageIn(frame);
  const after = await roadmapOf(again);
  await whenTickable(after);
  expect(ticked(after)).to.deep.equal(titles.slice(1));
  topicBox(after, 3, 1).click();
  await settled(after);
  await until(() => ticked(other.roadmap).length === 2);
  expect(ticked(other.roadmap)).to.deep.equal(ticked(after));
  expect(again.window.observed.messages).to.deep.equal([]);
});

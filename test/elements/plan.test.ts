import { expect, fixture, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { addDays, today } from '../../src/model/plain-date.js';
import type { ProgressData } from '../../src/model/progress-data.js';
import { accessibilityTree, click, engine, nextFrame, press, type } from '../support/browser.js';
import {
  actionIn,
  actionsIn,
  catchDownloads,
  drawn,
  messageOf,
  openMenu,
  pageStore,
  told,
  until,
} from '../support/progress-menu.js';
import { part, parts, phaseNumber, setAttribute, tinyRoadmap } from '../support/roadmap.js';

/** Three weeks or so, one or two months, and then for good. */
const planned = (changes: object = {}) => {
  const [one, two] = tinyRoadmap().phases;
  const phases = [
    { ...one, duration: { min: 2, max: 4, unit: 'week' } },
    {
      ...one,
      id: 'middle',
      title: 'Phase between',
      duration: { min: 1, max: 2, unit: 'month' },
      topics: [{ id: 'm', title: 'M' }],
    },
    two,
  ];
  return tinyRoadmap({ id: 'planned', phases, ...changes });
};

const create = async (attributes: Readonly<Record<string, string>>, roadmap = planned()) => {
  const element = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.roadmap = roadmap;
  await until(() => part(element, 'title').innerText === 'A tiny roadmap');
  return element;
};

/** Engines put different spaces around a dash. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const dates = (host: Element) => parts(host, 'dates').map(({ innerText }) => plain(innerText));

const finish = (host: Element) => parts(host, 'finish').map(({ innerText }) => plain(innerText));

/** Numbers of the phases that say that the reader is there: in words, on the strip and on the rail. */
const here = (host: Element) => {
  const numbers = (elements: readonly Element[], selector: string) =>
    elements.flatMap((element, index) =>
      element.matches(selector) || element.querySelector(selector) ? [index + 1] : [],
    );
  return {
    words: numbers(parts(host, 'phase'), '[part=here]'),
    strip: numbers(parts(host, 'segment'), 'i.here'),
    rail: numbers(parts(host, 'node'), '.here'),
  };
};

const steady = ['Dec 1 – 21, 2026', 'Dec 22, 2026 – Feb 6, 2027', 'From Feb 7, 2027'];

describe('a start', () => {
  it('gives each phase its dates beside its number, and the finish to the header', async () => {
    const element = await create({ start: '2026-12-01' });
    await drawn(element, 'dates');
    expect(dates(element)).to.deep.equal(steady);
    expect(finish(element)).to.deep.equal(['Finish: Feb 6, 2027']);
    const [first] = parts(element, 'phase-number');
    expect(plain(first?.innerText ?? '')).to.equal('Phase 1 Dec 1 – 21, 2026');
  });

  it('may change at any time, and be taken away', async () => {
    const element = await create({ start: '2026-12-01' });
    await drawn(element, 'dates');
    await setAttribute(element, 'start', '2028-02-29');
    expect(dates(element)[0]).to.equal('Feb 29 – Mar 20, 2028');
    element.start = '2026-12-01';
    await element.updateComplete;
    expect(dates(element)).to.deep.equal(steady);
    await setAttribute(element, 'start', null);
    expect(dates(element)).to.deep.equal([]);
    expect(finish(element)).to.deep.equal([]);
  });

  it('gives dates in the language of the page, also when that changes', async () => {
    const element = await create({ start: '2026-12-01', lang: 'de' });
    await until(() => dates(element)[2] === 'Ab 07.02.2027');
    expect(finish(element)).to.deep.equal(['Abschluss: 06.02.2027']);
    element.lang = 'ja';
    await until(() => (dates(element)[0] ?? '').includes('2026/12/01'));
    element.lang = 'en';
    await until(() => dates(element)[2] === 'From Feb 7, 2027');
    expect(dates(element)).to.deep.equal(steady);
  });

  it('with a pace goes faster or slower; any other pace is steady', async () => {
    const element = await create({ start: '2026-12-01', pace: 'fast' });
    await drawn(element, 'dates');
    expect(finish(element)).to.deep.equal(['Finish: Jan 14, 2027']);
    await setAttribute(element, 'pace', 'relaxed');
    expect(finish(element)).to.deep.equal(['Finish: Feb 28, 2027']);
    expect(dates(element)[2]).to.equal('From Mar 1, 2027');
    for (const pace of ['steady', 'brisk', '', 'FAST', null]) {
      await setAttribute(element, 'pace', pace);
      expect(finish(element), String(pace)).to.deep.equal(['Finish: Feb 6, 2027']);
    }
  });

  it('needs no progress: nothing can be ticked, nothing is kept', async () => {
    const before = Object.entries(localStorage);
    const element = await create({ start: '2026-12-01' });
    await drawn(element, 'dates');
    expect(parts(element, 'checkbox')).to.have.length(0);
    expect(parts(element, 'progress')).to.have.length(0);
    expect(Object.entries(localStorage)).to.deep.equal(before);
  });

  it('tells assistive technology the dates with the phase', async () => {
    const element = await create({ start: '2026-12-01' });
    await drawn(element, 'dates');
    const tree = plain(JSON.stringify(await accessibilityTree()).replaceAll(/\\u2009/g, ' '));
    expect(tree).to.contain('From Feb 7, 2027').and.to.contain('Finish: Feb 6, 2027');
  });
});

describe('“You are here”', () => {
  const startedDaysAgo = (days: number) => addDays(today(), -days);
  const at = (number: number) => ({ words: [number], strip: [number], rail: [number] });
  const nowhere = { words: [], strip: [], rail: [] };

  for (const progress of [false, true]) {
    describe(progress ? 'with progress' : 'without progress', () => {
      const createAt = async (days: number, roadmap = planned()) => {
        const element = await create({ start: startedDaysAgo(days) }, roadmap);
        element.progressStore = pageStore();
        element.progress = progress;
        await drawn(element, 'dates');
        await until(() => parts(element, 'checkbox').length > 0 === progress);
        return element;
      };

      it('stands once in words, on the strip and on the rail', async () => {
        const element = await createAt(0);
        expect(here(element)).to.deep.equal(at(1));
        expect(part(element, 'here').innerText).to.equal('You are here');
        expect(part(element, 'overview').textContent.match(/You are here/g)).to.have.length(1);
        expect(part(element, 'overview').querySelectorAll('.here')).to.have.length(1);
      });

      it('goes on with the days', async () => {
        expect(here(await createAt(20))).to.deep.equal(at(1));
        expect(here(await createAt(21))).to.deep.equal(at(2));
        expect(here(await createAt(200))).to.deep.equal(at(3));
      });

      it('follows a change of the start', async () => {
        const element = await createAt(0);
        await setAttribute(element, 'start', startedDaysAgo(200));
        expect(here(element)).to.deep.equal(at(3));
      });

      it('stands nowhere before the start', async () => {
        expect(here(await createAt(-1))).to.deep.equal(nowhere);
      });

      it('stands nowhere after the finish', async () => {
        const { phases } = planned();
        const element = await createAt(200, planned({ phases: phases.slice(0, 2) }));
        expect(here(element)).to.deep.equal(nowhere);
        expect(finish(element)).to.have.length(1);
      });
    });
  }
});

describe('a start that is no date', () => {
  let warnings: string[];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
  });

  for (const start of ['2026-02-30', 'tomorrow', '1.12.2026', '2026-12-01T00:00']) {
    it(`${start}: no dates and one warning, and all else works`, async () => {
      const element = await create({ start });
      await until(() => warnings.length > 0);
      element.requestUpdate();
      await element.updateComplete;
      await setAttribute(element, 'open', 'all');
      expect(dates(element)).to.deep.equal([]);
      expect(parts(element, 'progress-menu')).to.have.length(0);
      expect(phaseNumber(element, 2).open).to.equal(true);
      expect(warnings).to.deep.equal([
        `<mlops-roadmap start="${start}">: no such date. Write it as 2026-12-01.`,
      ]);
      await setAttribute(element, 'start', '2026-12-01');
      expect(dates(element)).to.deep.equal(steady);
      expect(warnings).to.have.length(1);
    });
  }

  it('leaves progress as it is, with no start date of the reader’s', async () => {
    const element = await create({ start: 'soon' });
    element.progressStore = pageStore();
    element.progress = true;
    await openMenu(element);
    expect(part(element, 'progress-panel').querySelectorAll('[type=date]')).to.have.length(0);
    await click(part(element, 'checkbox'));
    await until(() => part(element, 'progress').innerText.trim() === '1 of 3 topics');
    expect(dates(element)).to.deep.equal([]);
  });
});

describe('the start of a single phase', () => {
  it('gives a lone one its dates, and “You are here” when it is', async () => {
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase phase="2" start="2026-12-01" .roadmap=${planned()}></roadmap-phase>`,
    );
    await drawn(phase, 'dates');
    expect(dates(phase)).to.deep.equal([steady[1]]);
    expect(parts(phase, 'here')).to.have.length(0);
    await setAttribute(phase, 'start', addDays(today(), -30));
    expect(part(phase, 'here').innerText).to.equal('You are here');
    await setAttribute(phase, 'start', null);
    expect(dates(phase)).to.deep.equal([]);
  });

  it('inside a roadmap is that of the roadmap', async () => {
    const element = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap start="2026-12-01" .roadmap=${planned()}>
        <roadmap-phase phase="1" start="2030-01-01"></roadmap-phase>
        <p>And then:</p>
        <roadmap-phase phase="3"></roadmap-phase>
      </mlops-roadmap>`,
    );
    const phases = [...element.querySelectorAll('roadmap-phase')];
    await until(() => phases.every((phase) => parts(phase, 'dates').length === 1));
    expect(phases.flatMap(dates)).to.deep.equal([steady[0], steady[2]]);
    await setAttribute(element, 'start', addDays(today(), -2));
    await until(() => phases[0] !== undefined && parts(phases[0], 'here').length === 1);
    expect(phases.map((phase) => parts(phase, 'here').length)).to.deep.equal([1, 0]);
  });
});

describe('the reader’s own start date', () => {
  const dateInput = (element: Element) => {
    const input = part(element, 'progress-panel').querySelector<HTMLInputElement>('[type=date]');
    if (!input) throw new Error('No date field');
    return input;
  };

  const setDate = async (element: MlopsRoadmap, date: string) => {
    const input = dateInput(element);
    input.value = date;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };

  const createTickable = async (store = pageStore(), start?: string) => {
    const element = await create(start === undefined ? {} : { start });
    element.progressStore = store;
    element.progress = true;
    await openMenu(element);
    return element;
  };

  const starts = ({ saved }: ReturnType<typeof pageStore>) =>
    saved.map((value) => (value as ProgressData).start);

  it('gives dates, and the calendar', async () => {
    const element = await createTickable();
    expect(dates(element)).to.deep.equal([]);
    expect(actionsIn(element, 'progress-panel')).not.to.contain('Download calendar');
    await setDate(element, '2026-12-01');
    expect(dates(element)).to.deep.equal(steady);
    expect(finish(element)).to.deep.equal(['Finish: Feb 6, 2027']);
    expect(actionsIn(element, 'progress-panel')).to.contain('Download calendar');
  });

  it('is kept with the progress, and cleared when it is emptied', async () => {
    const store = pageStore();
    const first = await createTickable(store);
    await setDate(first, '2026-12-01');
    first.remove();
    const again = await createTickable({ ...pageStore(store.saved.at(-1)), saved: store.saved });
    await until(() => dates(again).length > 0);
    expect(dates(again)).to.deep.equal(steady);
    expect(dateInput(again).value).to.equal('2026-12-01');
    await setDate(again, '');
    expect(dates(again)).to.deep.equal([]);
    const { start } = (await again.exportProgress()) ?? {};
    expect(start).to.equal(undefined);
    expect(starts(store)).to.deep.equal(['2026-12-01']);
  });

  it('is only for where the page gives none, which comes first', async () => {
    const store = pageStore({ version: 1, roadmap: 'planned', done: [], start: '2030-01-01' });
    const element = await createTickable(store, '2026-12-01');
    expect(part(element, 'progress-panel').querySelectorAll('[type=date]')).to.have.length(0);
    expect(dates(element)).to.deep.equal(steady);
    await setAttribute(element, 'start', null);
    expect(dateInput(element).value).to.equal('2030-01-01');
    expect(dates(element)[2]).to.equal('From Mar 8, 2030');
  });

  it('is taken back when it could not be saved', async () => {
    const element = await createTickable({
      ...pageStore(),
      save: () => nextFrame().then(() => Promise.reject(new Error('down'))),
    });
    await setDate(element, '2026-12-01');
    expect(dates(element)).to.deep.equal(steady);
    expect(await told(element)).to.equal('This could not be saved and has been taken back.');
    expect(dates(element)).to.deep.equal([]);
    expect(dateInput(element).value).to.equal('');
  });

  it('that is being typed is no date yet', async () => {
    const store = pageStore();
    const element = await createTickable(store);
    for (const date of ['0002-12-01', '0020-12-01', '0202-12-01', '2026-12-01']) {
      await setDate(element, date);
    }
    expect(starts(store)).to.deep.equal(['2026-12-01']);
  });

  it('can be typed (Chromium alone takes the keys of its own language here)', async () => {
    if ((await engine) !== 'chromium') return;
    const store = pageStore();
    const element = await createTickable(store);
    dateInput(element).focus();
    await type('12012026');
    await press('Tab');
    await until(() => store.saved.length > 0);
    expect(starts(store)).to.deep.equal(['2026-12-01']);
    expect(dates(element)).to.deep.equal(steady);
  });
});

describe('the calendar', () => {
  const isLoaded = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/calendar.'));

  it('is loaded when it is asked for: a file with an all-day event a phase', async () => {
    const downloads = catchDownloads();
    try {
      const element = await create({ start: '2026-12-01' });
      await openMenu(element);
      expect(isLoaded()).to.equal(false);
      await click(actionIn(element, 'progress-panel', 'Download calendar'));
      await until(() => downloads.files.length > 0);
      expect(isLoaded()).to.equal(true);
      const [file] = downloads.files;
      expect(file?.name).to.equal('planned.ics');
      expect(file?.blob.type).to.match(/^text\/calendar/);
      const text = (await file?.blob.text()) ?? '';
      const events = new ICAL.Component(ICAL.parse(text) as [])
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component));
      expect(
        events.map(({ summary, startDate, endDate }) => [
          summary,
          startDate.isDate,
          startDate.toString(),
          endDate.toString(),
        ]),
      ).to.deep.equal([
        ['1. Phase of one', true, '2026-12-01', '2026-12-22'],
        ['2. Phase between', true, '2026-12-22', '2027-02-07'],
        ['3. Phase of two', true, '2027-02-07', '2027-02-08'],
      ]);
      expect(messageOf(element)).to.equal('');
    } finally {
      downloads.restore();
    }
  });

  /** A page that is kept from loading what the calendar is made with, or not. */
  const openFrame = async (libraries: readonly string[]) => {
    const sources = [
      `${location.origin}/src/`,
      `${location.origin}/data/`,
      ...libraries.map((library) => `${location.origin}/node_modules/${library}/`),
    ];
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="script-src ${sources.join(' ')}">
      <script type="module" src="/src/define/mlops-roadmap.ts"></script>
      <mlops-roadmap start="2026-12-01"></mlops-roadmap>`;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('mlops-roadmap:defined') != null);
    const element = frame.contentDocument?.querySelector('mlops-roadmap');
    if (!element) throw new Error('No roadmap');
    (await drawn(element, 'progress-menu')).click();
    await drawn(element, 'progress-panel');
    return { frame, element };
  };

  const needed = ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs', 'valibot'];

  it('that cannot be loaded is said to be so', async () => {
    const { frame, element } = await openFrame(needed);
    actionIn(element, 'progress-panel', 'Download calendar').click();
    expect(await told(element)).to.equal('This could not be loaded. Please try again.');
    frame.remove();
  });

  it('is not, on the same page with what it needs', async () => {
    const { frame, element } = await openFrame([...needed, 'ts-ics']);
    let offered: unknown;
    const view = frame.contentWindow as unknown as typeof globalThis;
    Object.assign(view.URL, {
      createObjectURL: (blob: unknown) => {
        offered = blob;
        return '#';
      },
    });
    // Offered is enough: nothing is to be downloaded here.
    view.HTMLAnchorElement.prototype.click = () => undefined;
    actionIn(element, 'progress-panel', 'Download calendar').click();
    await until(() => offered !== undefined);
    expect(messageOf(element)).to.equal('');
    frame.remove();
  });
});

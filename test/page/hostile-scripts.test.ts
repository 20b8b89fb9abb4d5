import { expect } from '@open-wc/testing';
import { until } from '../support/progress-menu.js';
import {
  openPhases,
  part,
  parts,
  phaseNumber,
  ticked,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';
import { type HostPage, openHostPage, pageIn, settled } from './support/host-page.js';
import {
  catchDownloadsOf,
  choose,
  openAndClose,
  roadmapWith,
  searchFor,
  toldAfter,
} from './support/use.js';
import { firstMissingLine } from './support/seed.js';
import { visibleText } from './support/visible-text.js';

const kept = (id: string): string => localStorage.getItem(`roadmap:${id}`) ?? '';

const reload = async ({ frame, window }: HostPage): Promise<HostPage> => {
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  window.location.reload();
  await loaded;
  return pageIn(frame);
};

const open = async (host: string) => {
  const page = await openHostPage(host);
  const roadmap = await roadmapWith(page);
  const own = await roadmapWith(page, 'own');
  return { page, roadmap, own };
};

const shown = async (own: Element, title: string): Promise<void> => {
  await until(() => parts(own, 'title').some(({ innerText }) => innerText === title));
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

const hosts = {
  'hostile-array': 'Array.prototype has more methods, and some that are not as they should be',
  'hostile-prototype': 'a library extends what is built in, as Prototype did',
  'hostile-to-json': 'lists and texts become JSON in a way of their own',
  'hostile-object': 'Object.prototype has more that every object then has',
  'hostile-fetch': 'fetch is watched',
  'hostile-json': 'JSON is watched',
  'hostile-elements': 'custom elements and shadow roots have polyfills',
  'hostile-event': 'events and listeners are wrapped',
  'hostile-date': 'it is always the same day',
  'hostile-missing': 'the browser has less',
  'hostile-names': 'elements are named as things of the browser',
};

for (const [host, title] of Object.entries(hosts)) {
  describe(`on a page where ${title},`, () => {
    it('a roadmap shows, opens, closes and is searched', async () => {
      const { page, roadmap } = await open(host);
      await whenTickable(roadmap);
      expect(await openAndClose(roadmap)).to.deep.equal([[1], [1, 2], [2]]);
      const { result, marks, open: opened } = await searchFor(page, roadmap, 'qlora');
      expect(result).to.equal('Found: 1 phase');
      expect(marks).to.deep.equal(['QLoRA']);
      expect(opened).to.deep.equal([7]);
      expect(openPhases(roadmap)).to.deep.equal([2]);
      roadmap.goTo(4);
      await roadmap.updateComplete;
      expect(parts(roadmap, 'dates')).to.have.lengthOf(8);
      roadmap.removeAttribute('progress');
      roadmap.removeAttribute('start');
      roadmap.promoHref = '/bundle';
      roadmap.parentHref = '/roadmaps';
      await roadmap.updateComplete;
      roadmap.expandAll();
      await settled(roadmap);
      expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
      expect(page.window.observed.messages).to.deep.equal([]);
    });

    it('what is ticked is kept', async () => {
      const { page, roadmap } = await open(host);
      await whenTickable(roadmap);
      topicBox(roadmap, 1, 1).click();
      topicBox(roadmap, 2, 3).click();
      topicBox(roadmap, 1, 2).click();
      await roadmap.updateComplete;
      topicBox(roadmap, 1, 2).click();
      await roadmap.updateComplete;
      const titles = ticked(roadmap);
      expect(titles).to.have.lengthOf(2);
      expect(part(roadmap, 'progress-message').innerText.trim()).to.equal('');
      expect(page.window.observed.messages).to.deep.equal([]);
      const again = await reload(page);
      const after = await roadmapWith(again);
      await whenTickable(after);
      expect(ticked(after)).to.deep.equal(titles);
      expect(part(after, 'progress').innerText.trim()).to.equal('2 of 48 topics');
      expect(again.window.observed.messages).to.deep.equal([]);
    });

    it('progress and plan can be taken along and brought back', async () => {
      const { page, roadmap } = await open(host);
      await whenTickable(roadmap);
      const files = catchDownloadsOf(page);
      topicBox(roadmap, 1, 1).click();
      await roadmap.updateComplete;
      await choose(roadmap, 'Download progress');
      await choose(roadmap, 'Download calendar');
      await until(() => files.length === 2);
      const [progress, calendar] = await Promise.all(files.map(({ blob }) => blob.text()));
      expect(JSON.parse(progress ?? '')).to.deep.include({ roadmap: 'mlops', done: ['python'] });
      expect(calendar?.match(/BEGIN:VEVENT/g)).to.have.lengthOf(8);
      expect(calendar).to.contain('DTSTART;VALUE=DATE:20261201');
      expect(await roadmap.resetProgress()).to.equal(true);
      expect(ticked(roadmap)).to.deep.equal([]);
      expect(await roadmap.importProgress(progress)).to.equal(true);
      expect(ticked(roadmap)).to.deep.equal(['Python']);
      expect(await roadmap.exportProgress()).to.deep.include({ done: ['python'] });
      expect(await toldAfter(roadmap, 'Copy as checklist')).to.match(/./);
      expect(page.window.observed.messages).to.deep.equal([]);
    });

    it('a roadmap from an address shows, and its faults to its author', async () => {
      const { page, own } = await open(host);
      await shown(own, 'A roadmap of our own');
      await whenTickable(own);
      const faults = part(own, 'faults');
      expect([...faults.querySelectorAll('b')].map(({ innerText }) => innerText)).to.have.members([
        'phases[0].topics[1].url',
      ]);
      expect(parts(own, 'phase-title').map(({ innerText }) => innerText)).to.deep.equal([
        'Phase of one',
        'Phase of two',
      ]);
      topicBox(own, 1, 2).click();
      await own.updateComplete;
      expect(ticked(own)).to.deep.equal(['Bees']);
      expect(kept('own')).to.contain('b');
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  });
}

describe('on a page where fetch throws', () => {
  it('the bundled roadmap is as ever, and one from an address says that it could not be loaded', async () => {
    const { page, roadmap, own } = await open('hostile-fetch-broken');
    await whenTickable(roadmap);
    topicBox(roadmap, 1, 1).click();
    await until(() => parts(own, 'retry').length > 0);
    expect(part(own, 'notice').innerText).to.contain('The roadmap could not be loaded.');
    expect(parts(own, 'faults')).to.have.lengthOf(1);
    expect(ticked(roadmap)).to.deep.equal(['Python']);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('one from an address shows as soon as it can be loaded', async () => {
    const { page, own } = await open('hostile-fetch-broken');
    await until(() => parts(own, 'retry').length > 0);
    page.window.fetch = (...given) => fetch(...given);
    part(own, 'retry').click();
    await shown(own, 'A roadmap of our own');
  });
});

describe('on a page where JSON throws', () => {
  it('a roadmap shows, opens, closes and is searched; what is ticked lasts as long as the page, which says so', async () => {
    const text = '{"version":1,"done":["git-for-ml-projects"]}';
    localStorage.setItem('roadmap:mlops', text);
    const { page, roadmap } = await open('hostile-json-broken');
    await whenTickable(roadmap);
    expect(await openAndClose(roadmap)).to.deep.equal([[1], [1, 2], [2]]);
    expect((await searchFor(page, roadmap, 'qlora')).open).to.deep.equal([7]);
    topicBox(roadmap, 1, 1).click();
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.deep.equal(['Python']);
    expect(part(roadmap, 'progress-message').innerText).to.match(/cannot be read/);
    expect(localStorage.getItem('roadmap:mlops')).to.equal(text);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('a roadmap from an address cannot be read, which it says', async () => {
    const { page, own } = await open('hostile-json-broken');
    await until(() => parts(own, 'notice').length > 0 && part(own, 'notice').innerText !== '');
    await until(() => parts(own, 'retry').length > 0);
    expect(part(own, 'notice').innerText).to.contain('its data is not valid');
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

it('a page where fetch is watched sees the address of a roadmap and nothing else', async () => {
  const { page, own } = await open('hostile-fetch');
  await shown(own, 'A roadmap of our own');
  const { requested } = page.window as typeof page.window & { requested: readonly string[] };
  expect(requested.map((url) => new URL(url).pathname)).to.deep.equal([
    new URL('hosts/hostile-roadmap.txt', import.meta.url).pathname,
  ]);
});

it('an element that is named as the script has no say in where code is loaded from', async () => {
  const { page, roadmap } = await open('hostile-names');
  const { document, window } = page;
  expect(document.currentScript).to.have.property('localName', 'img');
  await whenTickable(roadmap);
  const scripts = window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((name) => name.includes('roadmap-'));
  const folder = new URL('../../dist/', import.meta.url).pathname;
  expect(scripts).to.include(`${folder}roadmap-progress.js`);
  expect(scripts.filter((name) => !name.startsWith(folder))).to.deep.equal([]);
});

it('where nothing can be copied, it says so; without highlights, what is found is marked by elements', async () => {
  const { page, roadmap } = await open('hostile-missing');
  await whenTickable(roadmap);
  expect(await toldAfter(roadmap, 'Copy as checklist')).to.equal('Copying is not allowed here.');
  const before = visibleText(roadmap);
  const { marks } = await searchFor(page, roadmap, 'qlora');
  expect(marks).to.deep.equal(['QLoRA']);
  expect(visibleText(roadmap)).to.equal(before);
  expect(parts(roadmap, 'match')).to.have.lengthOf(0);
});

it('where it is always the same day, the plan has the reader in the phase of that day', async () => {
  const { roadmap } = await open('hostile-date');
  await until(() => parts(roadmap, 'here').length > 0);
  expect(parts(roadmap, 'here')).to.have.lengthOf(1);
  expect(phaseNumber(roadmap, 1).contains(part(roadmap, 'here'))).to.equal(true);
});

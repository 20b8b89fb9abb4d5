import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import type { ProgressData } from '../../src/model/progress-data.js';
import { click, nextFrame, press } from '../support/browser.js';
import {
  actionIn,
  actionsIn,
  drawn,
  messageOf,
  notedClipboard,
  openMenu,
  pageStore,
  replaceClipboard,
  restoreClipboard,
  told,
  until,
} from '../support/progress-menu.js';
import {
  openPhases,
  part,
  parts,
  record,
  ticked,
  tinyRoadmap,
  topicBoxes,
} from '../support/roadmap.js';

const page = location.href;
const offer = 'This link carries progress: 1 topic done. Add it to yours?';

interface Options {
  readonly store?: ReturnType<typeof pageStore>;
  readonly id?: string;
  readonly roadmap?: ReturnType<typeof tinyRoadmap>;
}

const create = async ({ store = pageStore(), id = '', roadmap = tinyRoadmap() }: Options = {}) => {
  const element = await fixture<MlopsRoadmap>(
    html`<mlops-roadmap
      id=${id}
      progress
      .roadmap=${roadmap}
      .progressStore=${store}
    ></mlops-roadmap>`,
  );
  await until(() => topicBoxes(element).length === 2);
  return element;
};

/** Opens the page by a link with this fragment. */
const arrive = (fragment: string): void => {
  history.replaceState({ kept: true }, '', page + fragment);
};

/** Follows a link with this fragment on the page. */
const follow = (fragment: string): Promise<Event> =>
  new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
    location.hash = fragment;
  });

/** What would have been told is told by now: of the link that comes after it as well. */
const expectNothingTold = async (element: MlopsRoadmap) => {
  await element.updateComplete;
  await nextFrame();
  expect(messageOf(element)).to.equal('');
};

const doneIn = ({ saved }: ReturnType<typeof pageStore>) =>
  [...((saved.at(-1) as ProgressData | undefined)?.done ?? [])].sort();

afterEach(() => {
  restoreClipboard();
  history.replaceState(null, '', page);
});

describe('the link for another device', () => {
  const ofA = () => pageStore({ version: 1, roadmap: 'tiny', done: ['a'] });

  const copied = async (element: MlopsRoadmap) => {
    await until(() => ticked(element).length > 0);
    const texts = notedClipboard();
    await openMenu(element);
    await click(actionIn(element, 'progress-panel', 'Copy link for another device'));
    expect(await told(element)).to.equal('Copied.');
    return texts;
  };

  it('carries what is done in the fragment of the page', async () => {
    expect(await copied(await create({ store: ofA() }))).to.deep.equal([`${page}#tiny-progress=a`]);
  });

  it('starts with the id of the element where it has one', async () => {
    expect(await copied(await create({ store: ofA(), id: 'mine' }))).to.deep.equal([
      `${page}#mine-progress=a`,
    ]);
  });

  it('leads to the page, whatever its <base> says', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.com/elsewhere/';
    document.head.append(base);
    try {
      expect(await copied(await create({ store: ofA() }))).to.deep.equal([
        `${page}#tiny-progress=a`,
      ]);
    } finally {
      base.remove();
    }
  });

  it('is said not to be copied where that is not allowed', async () => {
    const element = await create({ store: ofA() });
    replaceClipboard(undefined);
    await openMenu(element);
    await click(actionIn(element, 'progress-panel', 'Copy link for another device'));
    expect(await told(element)).to.equal('Copying is not allowed here.');
  });

  it('brings the progress of one device to the other', async () => {
    const [link = ''] = await copied(await create({ store: ofA() }));
    const store = pageStore({ version: 1, roadmap: 'tiny', done: ['b'] });
    arrive(new URL(link).hash);
    const element = await create({ store });
    await told(element);
    await click(actionIn(element, 'progress-message', 'Add'));
    await until(() => ticked(element).length === 2);
    expect(doneIn(store)).to.deep.equal(['a', 'b']);
  });
});

describe('a page opened by such a link', () => {
  it('asks first', async () => {
    arrive('#tiny-progress=b');
    const store = pageStore();
    const element = await create({ store });
    expect(await told(element)).to.equal(offer);
    expect(part(element, 'progress-message').checkVisibility()).to.equal(true);
    expect(actionsIn(element, 'progress-message')).to.deep.equal(['Add', 'No, thanks']);
    expect(ticked(element)).to.deep.equal([]);
    expect(store.saved).to.deep.equal([]);
  });

  it('“Add” adds it and cleans the address, without an entry in the history', async () => {
    arrive('#tiny-progress=b');
    const { length } = history;
    const store = pageStore({ version: 1, roadmap: 'tiny', done: ['a'] });
    const element = await create({ store });
    const events = record(element, 'roadmap-progress');
    await told(element);
    await click(actionIn(element, 'progress-message', 'Add'));
    await until(() => messageOf(element) === '1 topic added.');
    expect(ticked(element)).to.deep.equal(['A', 'B']);
    expect(doneIn(store)).to.deep.equal(['a', 'b']);
    expect(location.href).to.equal(page);
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ kept: true });
    expect(actionsIn(element, 'progress-message')).to.deep.equal([]);
    expect(events.map(({ stage, topic }) => [stage, topic])).to.deep.equal([
      ['before', 'b'],
      ['after', 'b'],
    ]);
  });

  it('“No, thanks” leaves everything and cleans the address', async () => {
    arrive('#tiny-progress=b');
    const { length } = history;
    const store = pageStore();
    const element = await create({ store });
    await told(element);
    await click(actionIn(element, 'progress-message', 'No, thanks'));
    await expectNothingTold(element);
    expect(ticked(element)).to.deep.equal([]);
    expect(store.saved).to.deep.equal([]);
    expect(location.href).to.equal(page);
    expect(history.length).to.equal(length);
  });

  it('can be answered with the keyboard, which leaves the focus in the message', async () => {
    arrive('#tiny-progress=b');
    const element = await create();
    await told(element);
    actionIn(element, 'progress-message', 'Add').focus();
    await press('Enter');
    await until(() => messageOf(element) === '1 topic added.');
    expect(element.shadowRoot?.activeElement?.part.value).to.equal('progress-message');
  });

  it('asks again when the reader follows the link again', async () => {
    arrive('#tiny-progress=b');
    const element = await create();
    await told(element);
    await click(actionIn(element, 'progress-message', 'No, thanks'));
    await expectNothingTold(element);
    await follow('#tiny-progress=b');
    expect(await told(element)).to.equal(offer);
  });

  it('leaves the address alone where the reader has gone since', async () => {
    arrive('#tiny-progress=b');
    const element = await create();
    await told(element);
    const [, segment = element] = parts(element, 'segment');
    await click(segment);
    expect(location.hash).to.equal('#tiny-two');
    await click(actionIn(element, 'progress-message', 'Add'));
    await until(() => ticked(element).length === 1);
    expect(location.hash).to.equal('#tiny-two');
  });

  it('asks also while it is open', async () => {
    const element = await create();
    await expectNothingTold(element);
    await follow('#tiny-progress=a');
    expect(await told(element)).to.equal(offer);
  });

  for (const { title, fragment, id } of [
    { title: 'an element with an id', fragment: '#mine-progress=b', id: 'mine' },
    { title: 'a percent-encoded link', fragment: '#tiny-progress%3Db', id: '' },
    { title: 'one that is encoded twice', fragment: '#tiny%252Dprogress%253Db', id: '' },
    { title: 'one that is followed by a full stop', fragment: '#tiny-progress=b.', id: '' },
  ]) {
    it(`works with ${title}`, async () => {
      arrive(fragment);
      const element = await create({ id });
      expect(await told(element)).to.equal(offer);
      await click(actionIn(element, 'progress-message', 'Add'));
      await until(() => ticked(element).length === 1);
      expect(ticked(element)).to.deep.equal(['B']);
      expect(location.href).to.equal(page);
    });
  }

  it('works with <base href>', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.com/elsewhere/';
    document.head.append(base);
    try {
      arrive('#tiny-progress=b');
      const element = await create();
      await told(element);
      await click(actionIn(element, 'progress-message', 'Add'));
      await until(() => ticked(element).length === 1);
      expect(location.href).to.equal(page);
    } finally {
      base.remove();
    }
  });

  it('works with a roadmap that comes late', async () => {
    arrive('#tiny-progress=b');
    const element = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap progress .progressStore=${pageStore()}></mlops-roadmap>`,
    );
    await drawn(element, 'progress-menu');
    await expectNothingTold(element);
    element.roadmap = tinyRoadmap();
    expect(await told(element)).to.equal(offer);
  });

  it('works with a store that answers late: what is added is added to what was kept', async () => {
    arrive('#tiny-progress=b');
    let answer: ((value: unknown) => void) | undefined;
    const store = { ...pageStore(), load: () => new Promise((resolve) => (answer = resolve)) };
    const element = await create({ store });
    await told(element);
    await click(actionIn(element, 'progress-message', 'Add'));
    answer?.({ version: 1, roadmap: 'tiny', done: ['a'] });
    await until(() => messageOf(element) === '1 topic added.');
    expect(ticked(element)).to.deep.equal(['A', 'B']);
  });

  it('keeps what the roadmap does not have', async () => {
    arrive('#tiny-progress=b.later');
    const store = pageStore();
    const element = await create({ store });
    await told(element);
    await click(actionIn(element, 'progress-message', 'Add'));
    await until(() => messageOf(element) === '1 topic added.');
    expect(doneIn(store)).to.deep.equal(['b', 'later']);
  });

  it('asks nothing without the attribute, and asks as soon as there is one', async () => {
    arrive('#mlops-progress=python');
    const element = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap start="2026-12-01" .progressStore=${pageStore()}></mlops-roadmap>`,
    );
    await drawn(element, 'progress-menu');
    await expectNothingTold(element);
    expect(location.hash).to.equal('#mlops-progress=python');
    element.progress = true;
    expect(await told(element)).to.equal(offer);
  });

  it('asks in the element that is meant', async () => {
    arrive('#second-progress=b');
    const first = await create({ id: 'first' });
    const second = await create({ id: 'second' });
    expect(await told(second)).to.equal(offer);
    await expectNothingTold(first);
  });
});

describe('any other fragment', () => {
  for (const fragment of ['#chapter', '#other-progress=a', '#progress=a', '#tiny-progress']) {
    it(`${fragment} is left alone`, async () => {
      arrive(fragment);
      const element = await create();
      await expectNothingTold(element);
      expect(location.hash).to.equal(fragment);
      await follow(`${fragment}-2`);
      await expectNothingTold(element);
      expect(location.hash).to.equal(`${fragment}-2`);
    });
  }

  it('that is a permalink leads to its phase, also after an offer', async () => {
    arrive('#tiny-progress=b');
    const element = await create();
    await told(element);
    expect(openPhases(element)).to.deep.equal([1]);
    await follow('#tiny-two');
    await until(() => openPhases(element).includes(2));
    await click(actionIn(element, 'progress-message', 'No, thanks'));
    expect(location.hash).to.equal('#tiny-two');
    await follow('#tiny-one');
    await until(() => part(element, 'phase').contains(element.shadowRoot?.activeElement ?? null));
  });
});

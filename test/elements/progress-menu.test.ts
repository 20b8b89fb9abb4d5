import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import type { ProgressData } from '../../src/model/progress-data.js';
import { Answers } from '../support/answers.js';
import { accessibilityTree, click, computedName, nextFrame, press } from '../support/browser.js';
import {
  actionIn,
  actionsIn,
  catchDownloads,
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
  nextEvent,
  part,
  parts,
  record,
  setAttribute,
  ticked,
  tinyRoadmap,
  topicBox,
  topicBoxes,
} from '../support/roadmap.js';

const exportOfA = { version: 1, roadmap: 'tiny', done: ['a'] };

const create = async (store = pageStore(), roadmap = tinyRoadmap()) => {
  const element = await fixture<MlopsRoadmap>(
    html`<mlops-roadmap
      progress
      open="all"
      .roadmap=${roadmap}
      .progressStore=${store}
    ></mlops-roadmap>`,
  );
  await until(() => topicBoxes(element).length === 2);
  return element;
};

const tick = async (element: MlopsRoadmap, phase: number) => {
  const after = new Promise<void>((resolve) => {
    const listen = ({ stage }: { stage: string }): void => {
      if (stage !== 'after') return;
      element.removeEventListener('roadmap-progress', listen);
      resolve();
    };
    element.addEventListener('roadmap-progress', listen);
  });
  await click(topicBox(element, phase));
  await after;
  await element.updateComplete;
};

/** Gives the menu a file, as the browser does when the reader has chosen one. */
const openFile = async (element: MlopsRoadmap, content: string): Promise<void> => {
  const input = part(element, 'progress-panel').querySelector<HTMLInputElement>('[type=file]');
  if (!input) throw new Error('No file input');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'progress.json', { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await told(element);
};

afterEach(restoreClipboard);

describe('the menu of progress', () => {
  it('is a button that says whether it is open', async () => {
    const element = await create();
    const button = part(element, 'progress-menu');
    expect(await computedName(button)).to.equal('Progress');
    expect(button.ariaExpanded).to.equal('false');
    expect(parts(element, 'progress-panel')).to.have.length(0);
    await click(button);
    expect(button.ariaExpanded).to.equal('true');
    expect(part(element, 'progress-panel').checkVisibility()).to.equal(true);
    await click(button);
    expect(button.ariaExpanded).to.equal('false');
    expect(parts(element, 'progress-panel')).to.have.length(0);
  });

  it('offers what can be done, in this order', async () => {
    const element = await create();
    await openMenu(element);
    expect(actionsIn(element, 'progress-panel')).to.deep.equal([
      'Download progress',
      'Open progress',
      'Copy as checklist',
      'Copy link for another device',
      'Reset progress',
    ]);
    expect(await computedName(actionIn(element, 'progress-panel', 'Open progress'))).to.equal(
      'Open progress',
    );
    const tree = JSON.stringify(await accessibilityTree());
    expect(tree).to.contain('"role":"group","name":"Progress"');
    const input = part(element, 'progress-panel').querySelector('input[type=date]');
    expect(await computedName(input as HTMLElement)).to.match(/^Start date/);
  });

  it('opens with the keyboard, and Escape closes it and brings the focus back', async () => {
    const element = await create();
    const button = part(element, 'progress-menu');
    const keys = record(document, 'keydown');
    button.focus();
    await press('Enter');
    actionIn(element, 'progress-panel', 'Copy as checklist').focus();
    await press('Escape');
    expect(parts(element, 'progress-panel')).to.have.length(0);
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
    expect(button.ariaExpanded).to.equal('false');
    expect(keys.map(({ key }) => key)).not.to.contain('Escape');
  });

  it('Escape closes it from its button too, and is the page’s own when it is closed', async () => {
    const element = await create();
    const button = part(element, 'progress-menu');
    const keys = record(document, 'keydown');
    button.focus();
    await press('Enter');
    await press('Escape');
    expect(parts(element, 'progress-panel')).to.have.length(0);
    expect(keys.map(({ key }) => key)).not.to.contain('Escape');
    await press('Escape');
    expect(keys.map(({ key }) => key)).to.contain('Escape');
  });

  it('is there with `progress` or `start` alone', async () => {
    const element = await create();
    await setAttribute(element, 'progress', null);
    expect(parts(element, 'progress-menu')).to.have.length(0);
    expect(parts(element, 'progress-message')).to.have.length(0);
    await setAttribute(element, 'start', '2026-12-01');
    expect(part(element, 'progress-menu').innerText.trim()).to.equal('Plan');
    await openMenu(element);
    expect(actionsIn(element, 'progress-panel')).to.deep.equal(['Download calendar']);
    await setAttribute(element, 'start', null);
    expect(parts(element, 'progress-menu')).to.have.length(0);
  });

  it('is not there on a page that asks for neither', async () => {
    const element = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    await nextFrame();
    expect(parts(element, 'progress-menu')).to.have.length(0);
    expect(parts(element, 'checkbox')).to.have.length(0);
  });
});

describe('a download', () => {
  let downloads: ReturnType<typeof catchDownloads>;

  beforeEach(() => {
    downloads = catchDownloads();
  });

  afterEach(() => {
    downloads.restore();
  });

  it('is a JSON file with the progress, which brings it back elsewhere', async () => {
    const element = await create();
    await tick(element, 2);
    await openMenu(element);
    await click(actionIn(element, 'progress-panel', 'Download progress'));
    const [file] = downloads.files;
    expect(downloads.files).to.have.length(1);
    expect(file?.name).to.equal('tiny-progress.json');
    expect(file?.blob.type).to.equal('application/json');
    const text = (await file?.blob.text()) ?? '';
    expect(JSON.parse(text)).to.deep.include({ version: 1, roadmap: 'tiny', done: ['b'] });
    expect(JSON.parse(text)).to.deep.equal(await element.exportProgress());
    element.remove();

    const store = pageStore();
    const elsewhere = await create(store);
    expect(ticked(elsewhere)).to.deep.equal([]);
    await openMenu(elsewhere);
    await openFile(elsewhere, text);
    expect(ticked(elsewhere)).to.deep.equal(['B']);
    expect(messageOf(elsewhere)).to.equal('1 topic added.');
    expect((store.saved.at(-1) as ProgressData).done).to.deep.equal(['b']);
  });

  it('adds to what is ticked there, and reports it', async () => {
    const element = await create(pageStore({ version: 1, roadmap: 'tiny', done: ['b'] }));
    await until(() => ticked(element).length === 1);
    const events = record(element, 'roadmap-progress');
    await openMenu(element);
    await openFile(element, JSON.stringify(exportOfA));
    expect(ticked(element)).to.deep.equal(['A', 'B']);
    expect(events.map(({ stage, topic, done }) => [stage, topic, done])).to.deep.equal([
      ['before', 'a', true],
      ['after', 'a', true],
    ]);
  });

  it('can be chosen twice in a row', async () => {
    const element = await create();
    await openMenu(element);
    await openFile(element, JSON.stringify(exportOfA));
    const input = part(element, 'progress-panel').querySelector<HTMLInputElement>('[type=file]');
    expect(input?.value).to.equal('');
  });
});

describe('a file or value that cannot be taken', () => {
  const refusals = [
    {
      title: 'garbage',
      value: 'hello {',
      message: 'This is not the progress of a roadmap. Nothing has been changed.',
      path: '',
    },
    {
      title: 'JSON of something else',
      value: '{"version":1,"done":[7]}',
      message: 'This is not the progress of a roadmap. Nothing has been changed.',
      path: 'done[0]',
    },
    {
      title: 'two megabytes',
      value: JSON.stringify({ ...exportOfA, filler: 'x'.repeat(2_000_000) }),
      message: 'This is too large to be progress. Nothing has been changed.',
      path: '',
    },
    {
      title: 'the progress of another roadmap',
      value: JSON.stringify({ ...exportOfA, roadmap: 'other' }),
      message: 'This is the progress of another roadmap. Nothing has been changed.',
      path: 'roadmap',
    },
    {
      title: 'that of a newer version',
      value: JSON.stringify({ ...exportOfA, version: 2 }),
      message: 'This progress is from a newer version. Nothing has been changed.',
      path: 'version',
    },
  ];

  for (const { title, value, message, path } of refusals) {
    it(`${title}: a file is refused in words, and nothing changes`, async () => {
      const store = pageStore();
      const element = await create(store);
      const events = record(element, 'roadmap-progress');
      await openMenu(element);
      await openFile(element, value);
      expect(messageOf(element)).to.equal(message);
      expect(part(element, 'progress-message').checkVisibility()).to.equal(true);
      expect(ticked(element)).to.deep.equal([]);
      expect(store.saved).to.deep.equal([]);
      expect(events).to.have.length(0);
    });

    it(`${title}: importProgress() gives false, and roadmap-error names the fault`, async () => {
      const store = pageStore();
      const element = await create(store);
      const errors = record(element, 'roadmap-error');
      expect(await element.importProgress(value)).to.equal(false);
      expect(errors.flatMap(({ faults }) => faults.map((fault) => fault.path))).to.deep.equal([
        path,
      ]);
      expect(errors[0]?.faults[0]?.message).to.match(/Expected/);
      expect(await told(element)).to.equal(message);
      expect(ticked(element)).to.deep.equal([]);
      expect(store.saved).to.deep.equal([]);
    });
  }
});

describe('the checklist', () => {
  const markdown = `# A tiny roadmap

## 1. Phase of one

- [x] **A**

## 2. Phase of two

- [ ] **B** — the second letter
`;

  it('is put on the clipboard as Markdown', async () => {
    const element = await create();
    await tick(element, 1);
    const texts = notedClipboard();
    await openMenu(element);
    await click(actionIn(element, 'progress-panel', 'Copy as checklist'));
    expect(await told(element)).to.equal('Copied.');
    expect(texts).to.deep.equal([markdown]);
  });

  it('is said to be copied each time anew', async () => {
    const element = await create();
    notedClipboard();
    await openMenu(element);
    const copy = actionIn(element, 'progress-panel', 'Copy as checklist');
    await click(copy);
    await told(element);
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(messageOf(element)));
    const message = part(element, 'progress-message');
    observer.observe(message, { characterData: true, childList: true, subtree: true });
    await click(copy);
    await until(() => texts.length > 1);
    observer.disconnect();
    expect(texts).to.deep.equal(['', 'Copied.']);
  });

  for (const { title, clipboard } of [
    {
      title: 'is refused',
      clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    },
    { title: 'does not exist', clipboard: undefined },
  ]) {
    it(`is said not to be copied where the clipboard ${title}`, async () => {
      const element = await create();
      replaceClipboard(clipboard);
      await openMenu(element);
      await click(actionIn(element, 'progress-panel', 'Copy as checklist'));
      expect(await told(element)).to.equal('Copying is not allowed here.');
    });
  }
});

describe('a reset', () => {
  const kept = { version: 1, roadmap: 'tiny', done: ['a', 'b', 'gone'] };

  const createTicked = async () => {
    const store = pageStore(kept);
    const element = await create(store);
    await until(() => ticked(element).length === 2);
    return { element, store };
  };

  const doneIn = ({ saved }: ReturnType<typeof pageStore>) =>
    [...((saved.at(-1) as ProgressData | undefined)?.done ?? [])].sort();

  it('asks nothing, says what it did, and can be undone there', async () => {
    const { element, store } = await createTicked();
    await openMenu(element);
    await click(actionIn(element, 'progress-panel', 'Reset progress'));
    expect(await told(element)).to.equal('Your progress has been reset.');
    expect(ticked(element)).to.deep.equal([]);
    // Another site's, or of an earlier version: none of this roadmap's business.
    expect(doneIn(store)).to.deep.equal(['gone']);
    await click(actionIn(element, 'progress-message', 'Undo'));
    expect(ticked(element)).to.deep.equal(['A', 'B']);
    expect(doneIn(store)).to.deep.equal(['a', 'b', 'gone']);
    expect(messageOf(element)).to.equal('');
  });

  it('can be undone from the menu, also long after, and keeps what was ticked since', async () => {
    const { element, store } = await createTicked();
    await openMenu(element);
    await click(actionIn(element, 'progress-panel', 'Reset progress'));
    await told(element);
    await tick(element, 2);
    await element.importProgress('nonsense');
    await until(() => messageOf(element).startsWith('This is not'));
    expect(actionsIn(element, 'progress-panel')).to.contain('Undo').and.not.to.contain('Reset');
    await click(actionIn(element, 'progress-panel', 'Undo'));
    expect(ticked(element)).to.deep.equal(['A', 'B']);
    expect(doneIn(store)).to.deep.equal(['a', 'b', 'gone']);
    expect(actionsIn(element, 'progress-panel')).to.contain('Reset progress');
  });

  it('with the keyboard leaves the focus in the roadmap, there and back', async () => {
    const { element } = await createTicked();
    await openMenu(element);
    actionIn(element, 'progress-panel', 'Reset progress').focus();
    await press('Enter');
    await told(element);
    const undo = actionIn(element, 'progress-message', 'Undo');
    undo.focus();
    await press('Enter');
    await until(() => ticked(element).length === 2);
    expect(undo.isConnected).to.equal(false);
    expect(element.shadowRoot?.activeElement?.part.value).to.equal('progress-message');
    await press('Tab');
    const next = element.shadowRoot?.activeElement;
    expect(next && part(element, 'timeline').contains(next)).to.equal(true);
  });

  it('is a method too', async () => {
    const { element, store } = await createTicked();
    const events = record(element, 'roadmap-progress');
    expect(await element.resetProgress()).to.equal(true);
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([]);
    expect(doneIn(store)).to.deep.equal(['gone']);
    expect(messageOf(element)).to.equal('Your progress has been reset.');
    expect(events.map(({ stage, topic, done }) => [stage, topic, done])).to.deep.equal([
      ['before', 'a', false],
      ['before', 'b', false],
      ['after', 'a', false],
      ['after', 'b', false],
    ]);
    expect(events.at(-1)?.totals).to.deep.equal({ done: 0, topics: 2 });
  });

  it('that a listener cancels for one topic keeps all', async () => {
    const { element, store } = await createTicked();
    element.addEventListener('roadmap-progress', (event) => {
      if (event.topic === 'b') event.preventDefault();
    });
    expect(await element.resetProgress()).to.equal(false);
    await nextFrame();
    expect(ticked(element)).to.deep.equal(['A', 'B']);
    expect(store.saved).to.deep.equal([]);
    expect(messageOf(element)).to.equal('');
  });
});

describe('exportProgress() and importProgress()', () => {
  it('work before the code for them is loaded', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('mlops-roadmap');
    const store = pageStore({ version: 1, roadmap: 'mlops', done: ['python'] });
    element.progress = true;
    element.progressStore = store;
    holder.append(element);
    const exported = element.exportProgress();
    const imported = element.importProgress({ version: 1, done: ['docker-for-ml'] });
    expect((await exported)?.done).to.contain('python');
    expect(await imported).to.equal(true);
    expect((await element.exportProgress())?.done).to.include.members(['python', 'docker-for-ml']);
  });

  it('wait for a slow store', async () => {
    const answers: ((value: unknown) => void)[] = [];
    const saved: ProgressData[] = [];
    const store = {
      saved,
      load: () => new Promise((resolve) => answers.push(resolve)),
      save: (_id: string, value: ProgressData) => void saved.push(value),
    };
    const element = await create(store);
    const settled: string[] = [];
    const exported = element.exportProgress().finally(() => settled.push('export'));
    const imported = element.importProgress(exportOfA).finally(() => settled.push('import'));
    await nextFrame();
    expect(settled).to.deep.equal([]);
    expect(answers).to.have.length(1);
    answers[0]?.({ version: 1, roadmap: 'tiny', done: ['b'] });
    expect((await exported)?.done).to.contain('b');
    expect(await imported).to.equal(true);
    expect([...(saved.at(-1)?.done ?? [])].sort()).to.deep.equal(['a', 'b']);
    expect(ticked(element)).to.deep.equal(['A', 'B']);
  });

  it('work where the element is no longer in the page', async () => {
    const element = await create(pageStore({ version: 1, roadmap: 'tiny', done: ['a'] }));
    await drawn(element, 'progress-menu');
    element.remove();
    element.progressStore = pageStore({ version: 1, roadmap: 'tiny', done: ['b'] });
    await element.updateComplete;
    expect((await element.exportProgress())?.done).to.deep.equal(['b']);
  });

  it('wait no longer for a roadmap that is no longer asked for', async () => {
    const element = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap progress .progressStore=${pageStore()}></mlops-roadmap>`,
    );
    await drawn(element, 'progress-menu');
    element.src = new Answers().address('hang');
    await until(() => element.matches(':state(loading)'));
    const exported = element.exportProgress();
    element.src = undefined;
    expect((await exported)?.roadmap).to.equal('mlops');
  });

  it('say so when the import could not be saved', async () => {
    const element = await create({
      saved: [],
      load: () => undefined,
      save: () => Promise.reject(new Error('down')),
    });
    expect(await element.importProgress(exportOfA)).to.equal(false);
    expect(await told(element)).to.equal('This could not be saved and has been taken back.');
    expect(ticked(element)).to.deep.equal([]);
  });

  it('import nothing without the attribute, which roadmap-error names', async () => {
    const store = pageStore();
    const element = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap .progressStore=${store}></mlops-roadmap>`,
    );
    const failed = nextEvent(element, 'roadmap-error');
    expect(await element.importProgress({ version: 1, done: ['python'] })).to.equal(false);
    expect((await failed).faults.map(({ path }) => path)).to.deep.equal(['progress']);
    expect(await element.resetProgress()).to.equal(false);
    expect((await element.exportProgress())?.done).to.deep.equal([]);
    expect(store.saved).to.deep.equal([]);
    expect(parts(element, 'progress-menu')).to.have.length(0);
  });
});

it('what the reader is told is in the language of the page', async () => {
  const element = await create();
  element.setAttribute('lang', 'de');
  await until(() => part(element, 'progress-menu').innerText.trim() === 'Fortschritt');
  await element.importProgress('nonsense');
  expect(await told(element)).to.equal(
    'Das ist nicht der Fortschritt einer Roadmap. Es wurde nichts geändert.',
  );
  expect(part(element, 'progress-message').lang).to.equal('de');
  element.removeAttribute('lang');
  await until(() => messageOf(element).startsWith('This is not the progress'));
  await drawn(element, 'progress-menu');
});

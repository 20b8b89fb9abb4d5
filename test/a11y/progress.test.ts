import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import {
  accessibilityTree,
  canEmulateMedia,
  click,
  emulateMedia,
  nextFrame,
  setViewport,
} from '../support/browser.js';
import {
  learningRoadmap,
  nodeBox,
  part,
  parts,
  topicBox,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';

interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Spoken[];
  readonly checked?: boolean | 'mixed';
  readonly expanded?: boolean;
}

const all = (node: Spoken): readonly Spoken[] => [node, ...(node.children ?? []).flatMap(all)];

/** What is spoken of the nodes with that role, a line each. */
const spoken = async (...roles: readonly string[]) =>
  all(await accessibilityTree())
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, checked, expanded }) =>
      [
        role,
        // Chromium leaves out a space that stands before a comment, such as Lit's.
        `“${name.replaceAll(/\s*—\s*/g, ' — ').trim()}”`,
        ...(checked === undefined ? [] : [checked === 'mixed' ? 'mixed' : checked ? 'on' : 'off']),
        ...(expanded === undefined ? [] : [expanded ? 'expanded' : 'collapsed']),
      ].join(' '),
    );

const textOf = ({ role, name, children = [] }: Spoken): string =>
  role === 'text' ? name : children.map(textOf).join(' ');

const create = async () => {
  const roadmap = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap
      progress
      open="all"
      hide="overview tools"
      .roadmap=${learningRoadmap()}
    ></mlops-roadmap>
  `);
  await whenTickable(roadmap);
  return roadmap;
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('what is spoken of progress', () => {
  it('is each topic, and each phase as far as it is', async () => {
    const roadmap = await create();
    expect(await spoken('checkbox')).to.deep.equal([
      'checkbox “All topics of phase 1, 0 of 3” off',
      'checkbox “A” off',
      'checkbox “B” off',
      'checkbox “C” off',
      'checkbox “All topics of phase 2, 0 of 2” off',
      'checkbox “D — after d” off',
      'checkbox “E — after e” off',
    ]);
    await click(topicBox(roadmap, 1, 2));
    await click(nodeBox(roadmap, 2));
    expect(await spoken('checkbox')).to.deep.equal([
      'checkbox “All topics of phase 1, 1 of 3” mixed',
      'checkbox “A” off',
      'checkbox “B” on',
      'checkbox “C” off',
      'checkbox “All topics of phase 2, 2 of 2” on',
      'checkbox “D — after d” on',
      'checkbox “E — after e” on',
    ]);
  });

  it('is a list of topics, as without', async () => {
    await create();
    const lists = all(await accessibilityTree()).filter(({ role }) => role === 'list');
    const topics = lists.filter(({ children = [] }) =>
      children.some((child) => all(child).some(({ name }) => name.startsWith('D'))),
    );
    const list = topics.at(-1);
    expect(list?.children?.map(({ role }) => role)).to.deep.equal(['listitem', 'listitem']);
  });

  it('is how much of a phase is done, in its heading, and of all in the header', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 1, 2));
    const headings = await spoken('heading');
    expect(headings.filter((line) => line.includes('What to learn'))).to.deep.equal([
      'heading “What to learn 1 of 3”',
      'heading “What to learn 0 of 2”',
    ]);
    expect(textOf(await accessibilityTree())).to.contain('1 of 5 topics');
  });

  it('is a button in the toolbar that opens what can be done', async () => {
    const roadmap = await create();
    const entry = async () =>
      (await spoken('button')).filter((line) => line.startsWith('button “Progress”'));
    expect(await entry()).to.deep.equal(['button “Progress” collapsed']);
    await click(part(roadmap, 'progress-menu'));
    expect(await entry()).to.deep.equal(['button “Progress” expanded']);
    expect(await spoken('group')).to.include('group “Progress”');
    expect(await spoken('button')).to.include('button “Reset progress”');
  });

  it('is a phase by itself with how far it is', async () => {
    const phase = await fixture<MlopsRoadmap>(html`
      <roadmap-phase progress open phase="2" .roadmap=${learningRoadmap()}></roadmap-phase>
    `);
    await whenTickable(phase);
    await click(topicBox(phase, 1, 1));
    const [summary] = await spoken('summary');
    expect(summary).to.contain('1 of 2 topics');
    expect(await spoken('checkbox')).to.have.lengthOf(2);
  });
});

describe('progress has no axe violation', () => {
  const failing = {
    load: () => undefined,
    save: () => {
      throw new Error('Not today.');
    },
  };

  const states: Readonly<Record<string, (roadmap: MlopsRoadmap) => Promise<void>>> = {
    'nothing done': () => Promise.resolve(),
    'some done': async (roadmap) => {
      await click(topicBox(roadmap, 1, 2));
      await click(nodeBox(roadmap, 2));
    },
    'all done': async (roadmap) => {
      for (let phase = 1; phase <= 8; phase += 1) await click(nodeBox(roadmap, phase));
    },
    'a message': async (roadmap) => {
      roadmap.progressStore = failing;
      await roadmap.updateComplete;
      await click(topicBox(roadmap, 1, 1));
      expect(part(roadmap, 'progress-message').innerText).to.contain('could not be saved');
    },
    'the menu open': async (roadmap) => {
      await click(part(roadmap, 'progress-menu'));
      expect(parts(roadmap, 'progress-panel')).to.have.lengthOf(1);
    },
  };

  const createPage = async (theme: string) => {
    const page = await fixture(html`
      <main>
        <h1>A page</h1>
        <mlops-roadmap theme=${theme} progress open="1 2 8"></mlops-roadmap>
        <h2>One phase</h2>
        <roadmap-phase theme=${theme} phase="2" progress open></roadmap-phase>
      </main>
    `);
    const [roadmap] = page.querySelectorAll('mlops-roadmap');
    const [phase] = page.querySelectorAll('roadmap-phase');
    if (!roadmap || !phase) throw new Error('Not all there');
    await whenTickable(roadmap, phase);
    return { page, roadmap };
  };

  for (const [state, enter] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1000, 320]) {
        it(`with ${state}: ${theme}, ${String(width)} px`, async () => {
          await setViewport({ width, height: 800 });
          const { page, roadmap } = await createPage(theme);
          await enter(roadmap);
          await expect(page).to.be.accessible();
        });
      }
    }
  }

  for (const [what, media] of Object.entries({
    'forced colours': { forcedColors: 'active' },
    print: { media: 'print' },
  } as const)) {
    it(`with some done in ${what}, where that can be emulated`, async function () {
      if (!(await canEmulateMedia)) this.skip();
      await setViewport({ width: 1000, height: 800 });
      const { page, roadmap } = await createPage('auto');
      await states['some done']?.(roadmap);
      await emulateMedia(media);
      try {
        await expect(page).to.be.accessible();
      } finally {
        await emulateMedia({});
      }
    });
  }
});

describe('what can be ticked', () => {
  it('has targets of at least 24 pixels', async () => {
    await setViewport({ width: 360, height: 800 });
    const roadmap = await create();
    await click(part(roadmap, 'progress-menu'));
    const targets = [
      ...parts(roadmap, 'topic-label'),
      ...parts(roadmap, 'node'),
      ...parts(roadmap, 'progress-menu'),
      ...parts(roadmap, 'action'),
    ];
    expect(targets.length).to.be.above(9);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.innerText).to.be.at.least(24);
    }
  });

  it('shows in forced colours what is done, where these can be emulated', async function () {
    if (!(await canEmulateMedia)) this.skip();
    await setViewport({ width: 800, height: 600 });
    const roadmap = await create();
    await click(nodeBox(roadmap, 1));
    await emulateMedia({ forcedColors: 'active' });
    try {
      await nextFrame();
      const [one, two] = parts(roadmap, 'node');
      if (!one || !two) throw new Error('No nodes');
      const background = (node: Element) => getComputedStyle(node).backgroundColor;
      const canvas = await fixture(html`<p style="background: Canvas">A canvas</p>`);
      expect(background(one)).not.to.equal(background(canvas));
      expect(background(one)).not.to.equal(background(two));
      const check = getComputedStyle(one, '::after');
      expect(check.borderBottomStyle).to.equal('solid');
      expect(check.borderBottomColor).not.to.equal(background(one));
      for (const box of topicBoxes(roadmap)) {
        expect(getComputedStyle(box).appearance).to.equal('auto');
      }
    } finally {
      await emulateMedia({});
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { accessibilityTree, click, setViewport, type } from '../support/browser.js';
import { nextEvent, part, parts, phaseNumber, summaryOf, tinyRoadmap } from '../support/roadmap.js';

interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Spoken[];
  readonly pressed?: boolean | 'mixed';
  readonly expanded?: boolean;
  readonly level?: number;
  readonly value?: string;
}

const textsOf = ({ role, name, children = [] }: Spoken): readonly string[] =>
  role === 'text' ? [name] : children.flatMap(textsOf);

const isAllText = ({ children = [] }: Spoken): boolean =>
  children.every(
    (child) => child.role === 'text' || (child.role === 'paragraph' && isAllText(child)),
  );

// The engines do not agree whether these are there and what they are called.
const passedOver = ['text', 'paragraph', 'group', 'listitem', 'document'];

/** What a node is called: where that is what stands in it, with the spaces that only some engines put between. */
const nameOf = (node: Spoken): string => {
  const texts = textsOf(node).join(' ');
  if (node.role !== 'summary' && node.role !== 'status') return node.name;
  const isWhole = node.name.replaceAll(/\s/g, '') === texts.replaceAll(/\s/g, '');
  return isWhole || node.role === 'status' ? texts : node.name;
};

/** What is spoken for a node and what is in it, a line each. */
const lines = (node: Spoken): readonly string[] => {
  const { role, children = [], expanded, pressed, level, value } = node;
  if (role === 'listitem' && children.length > 0 && isAllText(node)) {
    return [`item “${textsOf(node).join(' ')}”`];
  }
  const name = nameOf(node);
  const line = [
    level === undefined ? role : `${role} ${String(level)}`,
    ...(name ? [`“${name}”`] : []),
    ...(expanded === undefined ? [] : [expanded ? 'expanded' : 'collapsed']),
    ...(pressed === undefined ? [] : [pressed ? 'pressed' : 'not pressed']),
    ...(value ? [`“${value}”`] : []),
  ].join(' ');
  return [...(passedOver.includes(role) ? [] : [line]), ...children.flatMap(lines)];
};

const spoken = async () => lines(await accessibilityTree());

const toolbar = ['list “Levels”', 'button “Start” not pressed', 'button “End” not pressed'];
const search = ['search', 'searchbox “Search topics and tools”'];
const actions = (label = 'Expand all') => [`button “${label}”`, 'button “Print”'];

const closedOne = [
  'summary “Phase 1 Phase of one It starts. Start 1 week” collapsed',
  'heading 3 “Phase of one”',
];
const recededOne = ['summary “Phase of one” collapsed', 'heading 3 “Phase of one”'];
const closedTwo = [
  'summary “Phase 2 Phase of two It ends. End Ongoing” collapsed',
  'heading 3 “Phase of two”',
];
const openTwo = (pen = 'not pressed') => [
  'summary “Phase 2 Phase of two It ends. End Ongoing” expanded',
  'heading 3 “Phase of two”',
  'heading 4 “What to learn”',
  'list',
  'item “B — the second letter”',
  'heading 4 “Key tools”',
  'list',
  `button “Pen” ${pen}`,
  'link “Pen: website”',
  'link “Copy link”',
  'status',
];

const create = async () => {
  const roadmap = await fixture<MlopsRoadmap>(
    html`<mlops-roadmap
      hide="header overview"
      open="none"
      .roadmap=${tinyRoadmap()}
    ></mlops-roadmap>`,
  );
  if (parts(roadmap, 'phase').length === 0) await nextEvent(roadmap, 'roadmap-load');
  return roadmap;
};

const filtered = async (roadmap: MlopsRoadmap, change: () => Promise<void>) => {
  const told = nextEvent(roadmap, 'roadmap-filter');
  await change();
  await told;
  await roadmap.updateComplete;
};

const find = async (roadmap: MlopsRoadmap, query: string) => {
  await click(part(roadmap, 'search'));
  for (const key of query) await filtered(roadmap, () => type(key));
};

describe('what is spoken', () => {
  it('for the toolbar and closed phases', async () => {
    await create();
    expect(await spoken()).to.deep.equal([
      ...toolbar,
      ...search,
      ...actions(),
      'status',
      'list',
      ...closedOne,
      ...closedTwo,
    ]);
  });

  it('for an open phase', async () => {
    const roadmap = await create();
    await click(summaryOf(phaseNumber(roadmap, 2)));
    expect((await spoken()).slice(-13)).to.deep.equal([...closedOne, ...openTwo()]);
  });

  it('for all phases open', async () => {
    const roadmap = await create();
    await click(part(roadmap, 'toggle-all'));
    expect(await spoken()).to.include.members(actions('Collapse all'));
  });

  it('for a level pressed, and a phase of another: its title', async () => {
    const roadmap = await create();
    await filtered(roadmap, () => click(parts(roadmap, 'legend-level')[1] ?? roadmap));
    expect(await spoken()).to.deep.equal([
      'list “Levels”',
      'button “Start” not pressed',
      'button “End” pressed',
      ...search,
      ...actions(),
      'status “Found: 1 phase”',
      'button “Show everything”',
      'list',
      ...recededOne,
      ...closedTwo,
    ]);
  });

  it('for a tool pressed', async () => {
    const roadmap = await create();
    await click(summaryOf(phaseNumber(roadmap, 2)));
    await filtered(roadmap, () => click(part(roadmap, 'tool')));
    expect((await spoken()).slice(-16)).to.deep.equal([
      'status “Found: 1 phase”',
      'button “Show everything”',
      'list',
      ...recededOne,
      ...openTwo('pressed'),
    ]);
  });

  it('for a search with a result', async () => {
    const roadmap = await create();
    await find(roadmap, 'pen');
    expect(await spoken()).to.deep.equal([
      ...toolbar,
      'search',
      'searchbox “Search topics and tools” “pen”',
      ...actions(),
      'status “Found: 1 phase”',
      'button “Show everything”',
      'list',
      ...recededOne,
      ...openTwo(),
    ]);
  });

  it('for a search without', async () => {
    const roadmap = await create();
    await find(roadmap, 'zz');
    expect((await spoken()).slice(-7)).to.deep.equal([
      'status “Nothing found.”',
      'button “Show everything”',
      'list',
      ...recededOne,
      'summary “Phase of two” collapsed',
      'heading 3 “Phase of two”',
    ]);
  });
});

describe('the reader’s tools have no axe violation', () => {
  const states: Readonly<Record<string, (roadmap: MlopsRoadmap) => Promise<void>>> = {
    'a search with results': (roadmap) => find(roadmap, 'dvc'),
    'a search without results': (roadmap) => find(roadmap, 'zz'),
    'a level pressed': (roadmap) =>
      filtered(roadmap, () => click(parts(roadmap, 'legend-level')[2] ?? roadmap)),
    'a tool pressed': (roadmap) => filtered(roadmap, () => click(part(roadmap, 'tool'))),
  };
  for (const width of [1000, 320]) {
    for (const theme of ['light', 'dark']) {
      for (const [state, enter] of Object.entries(states)) {
        it(`with ${state}: ${theme}, ${String(width)} px`, async () => {
          await setViewport({ width, height: 800 });
          const page = await fixture(
            html`<main>
              <h1>A page</h1>
              <mlops-roadmap theme=${theme} open="1 3 5"></mlops-roadmap>
            </main>`,
          );
          const [roadmap] = page.querySelectorAll('mlops-roadmap');
          if (!roadmap) throw new Error('No roadmap');
          await enter(roadmap);
          await expect(page).to.be.accessible();
        });
      }
    }
  }
});

import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import manifest from '../../dist/custom-elements.json';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { type, click } from '../support/browser.js';
import { drawn, openMenu, pageStore, until } from '../support/progress-menu.js';
import { learningRoadmap, part, topicBoxes } from '../support/roadmap.js';

type Tag = 'mlops-roadmap' | 'roadmap-phase' | 'roadmap-faq';

interface Documented {
  readonly name: string;
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

const {
  modules,
}: { readonly modules: readonly { readonly declarations: readonly Documented[] }[] } = manifest;
const documentation = modules.flatMap(({ declarations }) => declarations);

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const partsOf = ({ shadowRoot }: Element): string[] =>
  [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((element) => [...element.part]);

const slotsOf = ({ shadowRoot }: Element): string[] =>
  [...(shadowRoot?.querySelectorAll('slot') ?? [])].map(({ name }) => name);

/** With everything in it that data can ask for. */
const roadmapWithEverything = () => {
  const roadmap = learningRoadmap();
  const url = 'https://example.com/';
  const phases = roadmap.phases.map((phase) => ({
    ...phase,
    topics: phase.topics.map((topic) => ({ ...topic, detail: 'in depth', url })),
    tools: [{ name: 'Pen', url }],
  }));
  const promo = {
    announcement: 'New',
    category: 'Preparation',
    title: 'Questions',
    text: 'With answers.',
    action: 'Get it',
  };
  const items = [{ id: 'why', question: 'Why?', answer: 'Because.' }];
  return { ...roadmap, phases, promo, faq: { title: 'FAQ', summary: 'Some.', items } };
};

const faulty = () => ({ ...roadmapWithEverything(), updated: 'yesterday' });

const today = () => new Date().toISOString().slice(0, 10);

const shown = async (element: LitElement): Promise<string[]> => {
  await element.updateComplete;
  return partsOf(element);
};

/** What any of the elements shows where its roadmap cannot be had, and where it is not valid. */
const inTrouble = async (tag: Tag): Promise<string[]> => {
  const create = async (attributes: Readonly<Record<string, string>>, roadmap?: unknown) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (roadmap !== undefined) Reflect.set(element, 'roadmap', roadmap);
    (await fixture<HTMLDivElement>(html`<div></div>`)).append(element);
    return element;
  };
  const lost = await create({ src: '/nowhere.json', phase: '1' });
  await drawn(lost, 'retry');
  const debugged = await create({ debug: '', phase: '1' }, faulty());
  await drawn(debugged, 'faults');
  return [...(await shown(lost)), ...(await shown(debugged))];
};

/** What the browser needs no elements for where it can highlight ranges. */
const withoutHighlights = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
  try {
    return await act();
  } finally {
    Reflect.deleteProperty(CSS, 'highlights');
  }
};

const wholeRoadmap = (start?: string) =>
  fixture<MlopsRoadmap>(
    html`<mlops-roadmap
      open="all"
      progress
      start=${start ?? ''}
      promo-href="/promo"
      parent-href="/all"
      .roadmap=${roadmapWithEverything()}
      .progressStore=${pageStore()}
    ></mlops-roadmap>`,
  );

const ofRoadmap = async (): Promise<readonly Element[]> => {
  const menu = await wholeRoadmap();
  await openMenu(menu);
  const planned = await wholeRoadmap(today());
  await drawn(planned, 'here');
  const found = await wholeRoadmap();
  await until(() => topicBoxes(found).length > 0);
  await click(part(found, 'search'));
  await withoutHighlights(async () => {
    await type('pen');
    await drawn(found, 'match');
    await drawn(found, 'show-all');
  });
  const composed = await fixture<MlopsRoadmap>(
    html`<mlops-roadmap><roadmap-phase phase="1"></roadmap-phase></mlops-roadmap>`,
  );
  await composed.updateComplete;
  return [menu, planned, found, composed];
};

const ofPhase = async (): Promise<readonly Element[]> => {
  const phase = await fixture<RoadmapPhase>(
    html`<roadmap-phase
      phase="1"
      open
      progress
      start=${today()}
      .roadmap=${roadmapWithEverything()}
      .progressStore=${pageStore()}
    ></roadmap-phase>`,
  );
  await drawn(phase, 'here');
  await until(() => topicBoxes(phase).length > 0);
  phase.dispatchEvent(new Event('pointerover'));
  await drawn(phase, 'copy-link');
  return [phase];
};

const ofFaq = async (): Promise<readonly Element[]> => [
  await fixture(html`<roadmap-faq .roadmap=${roadmapWithEverything()}></roadmap-faq>`),
];

const elements = [
  ['mlops-roadmap', ofRoadmap],
  ['roadmap-phase', ofPhase],
  ['roadmap-faq', ofFaq],
] as const;

describe('what the manifest says of shadow trees', () => {
  for (const [tag, create] of elements) {
    it(`has each part and named slot of <${tag}> and no others`, async () => {
      const documented = documentation.find(({ tagName }) => tagName === tag);
      const found = await create();
      const drawnParts = [...found.flatMap(partsOf), ...(await inTrouble(tag))];
      expect(sorted(documented?.cssParts?.map(({ name }) => name) ?? [])).to.deep.equal(
        sorted(drawnParts),
      );
      const phaseIds = roadmapWithEverything().phases.map(({ id }) => id);
      const named = found
        .flatMap(slotsOf)
        .filter((name) => name !== '')
        .map((name) => (phaseIds.includes(name) ? '<phase-id>' : name));
      // The one without a name is for what is shown without scripts: it is documented for all.
      expect(sorted(documented?.slots?.map(({ name }) => name) ?? [])).to.deep.equal(
        sorted([...named, '']),
      );
    });
  }
});

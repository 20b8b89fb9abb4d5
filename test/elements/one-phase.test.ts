import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import type { MlopsRoadmap, RoadmapPhase, RoadmapProgressEvent } from '../../src/index.js';
import '../../src/index.js';
import { longRoadmap } from '../perf/pages/long-roadmap.js';
import { click, engine, nextFrame } from '../support/browser.js';
import {
  nodeBox,
  parts,
  phaseNumber,
  summaryOf,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';

const placeOf = (element: Element): string =>
  String([...(element.parentElement?.children ?? [])].indexOf(element) + 1);

/** Which piece of an element something belongs to. */
const pieceOf = (node: Node): string => {
  const element = node instanceof Element ? node : node.parentElement;
  const item = element?.closest('[part=item]');
  if (item) return `phase ${placeOf(item)}`;
  const segment = element?.closest('[part=overview] li');
  if (segment) return `segment ${placeOf(segment)}`;
  return element?.closest('[part]')?.getAttribute('part') ?? 'root';
};

/** How many changes each piece of some elements has seen while something was done. */
const changes = async (
  hosts: readonly LitElement[],
  act: () => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => {
    records.push(...more);
  });
  for (const { renderRoot } of hosts) {
    observer.observe(renderRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  }
  await act();
  for (const host of hosts) await host.updateComplete;
  records.push(...observer.takeRecords());
  observer.disconnect();
  const counts: Record<string, number> = {};
  for (const { target } of records) {
    const piece = pieceOf(target);
    counts[piece] = (counts[piece] ?? 0) + 1;
  }
  return counts;
};

const isSaved = (host: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const listen = ({ stage }: RoadmapProgressEvent): void => {
      if (stage === 'before') return;
      host.removeEventListener('roadmap-progress', listen);
      resolve();
    };
    host.addEventListener('roadmap-progress', listen);
  });

const isToggled = (details: HTMLElement): Promise<unknown> =>
  new Promise((resolve) => {
    details.addEventListener('toggle', resolve, { once: true });
  });

const create = async <E extends LitElement>(template: TemplateResult): Promise<E> => {
  const element = await fixture<E>(template);
  await whenTickable(element);
  return element;
};

const ofPhases = async (phases: number, open: string): Promise<MlopsRoadmap> => {
  const roadmap = await create<MlopsRoadmap>(
    html`<mlops-roadmap progress open=${open} .roadmap=${longRoadmap(phases)}></mlops-roadmap>`,
  );
  // Those of closed phases are drawn when the browser is free.
  while (parts(roadmap, 'topics').length < phases) await nextFrame();
  return roadmap;
};

const tickTopic = async (phases: number) => {
  const roadmap = await ofPhases(phases, '3');
  // The first one in a browser tells the reader where progress is kept.
  const tick = async (number: number): Promise<void> => {
    const saved = isSaved(roadmap);
    await click(topicBox(roadmap, 3, number));
    await saved;
  };
  await tick(1);
  return changes([roadmap], () => tick(2));
};

const tickPhase = async (phases: number) => {
  const roadmap = await ofPhases(phases, '3');
  return changes([roadmap], async () => {
    const saved = isSaved(roadmap);
    await click(nodeBox(roadmap, 3));
    await saved;
  });
};

const togglePhase = async (phases: number) => {
  const roadmap = await ofPhases(phases, '1');
  return changes([roadmap], async () => {
    const details = phaseNumber(roadmap, 3);
    const toggled = isToggled(details);
    await click(summaryOf(details));
    await toggled;
  });
};

// WebKit draws closed phases of a longer roadmap only when they are opened.
const manyPhases = engine.then((name) => (name === 'webkit' ? 50 : 1000));

describe('of many phases', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    localStorage.clear();
  });

  const cases = [
    { what: 'a tick', act: tickTopic, pieces: ['phase 3', 'progress', 'segment 3'] },
    {
      what: 'a tick of a whole phase',
      act: tickPhase,
      pieces: ['phase 3', 'progress', 'segment 3'],
    },
    { what: 'opening one', act: togglePhase, pieces: ['phase 3'] },
  ];
  for (const { what, act, pieces } of cases) {
    it(`${what} changes that phase and what is said of the whole, as much as of ten`, async function () {
      this.timeout(60_000);
      const changed = await act(await manyPhases);
      expect(Object.keys(changed).sort()).to.deep.equal(pieces);
      expect(changed).to.deep.equal(await act(10));
    });
  }
});

describe('of phases in elements of their own', () => {
  it('a tick changes one, and the roadmap around them only in what it says of the whole', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap progress>
        ${[1, 2, 3, 4, 5, 6, 7, 8].map(
          (phase) => html`<roadmap-phase phase=${phase} ?open=${phase === 3}></roadmap-phase>`,
        )}
      </mlops-roadmap>`,
    );
    const phases = [...roadmap.querySelectorAll<RoadmapPhase>('roadmap-phase')];
    const [, , third] = phases;
    if (!third) throw new Error('No third phase');
    await whenTickable(third);
    const others = phases.filter((phase) => phase !== third);
    const tick = async (): Promise<void> => {
      const saved = isSaved(roadmap);
      await click(topicBox(third));
      await saved;
    };
    await tick();
    expect(await changes(others, tick)).to.deep.equal({});
    expect(await changes([roadmap], tick)).to.have.all.keys('progress', 'segment 3');
    expect(await changes([third], tick)).not.to.deep.equal({});
  });
});

import type { LitElement, ReactiveController } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import type { Tracking } from '../context/tracking.js';
import { CompositionController } from '../controllers/composition.js';
import { DisclosureGroupController } from '../controllers/disclosure-group.js';
import { FindController } from '../controllers/find.js';
// Defined among the elements of this process alone: without that nothing is rendered by the name.
import { MlopsRoadmap } from '../define/mlops-roadmap.js';
import { RoadmapFaq } from '../define/roadmap-faq.js';
import { RoadmapPhase } from '../define/roadmap-phase.js';
import type { AllWords } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import { overviewOf } from '../views/dense-overview.js';
import type { Tag } from './tag.js';

/** What the page tells an element in a browser, and its prerender has to know otherwise. */
export interface Surroundings {
  readonly roadmap: Roadmap;
  readonly language: AllWords | undefined;
  /** Its own progress and plan. */
  readonly tracking?: Tracking | undefined;
  /** What the roadmap around it shares with it. */
  readonly context?: RoadmapContext | undefined;
  readonly composed?: boolean;
  readonly hasFaq?: boolean;
  /** Whether all inside it is open; undefined where there is nothing. */
  readonly allInsideOpen?: boolean | undefined;
  /** Ids of the phases and questions that do not step back; undefined where none does. */
  readonly left?: ReadonlySet<string> | undefined;
}

/** A roadmap whose children are known before there are any. */
class ServedRoadmap extends MlopsRoadmap {
  // Taken while the class that it extends is still constructed: a field of its own would be empty again.
  declare composition: CompositionController | undefined;
  declare disclosure: DisclosureGroupController | undefined;

  protected override get overviewOf(): typeof overviewOf {
    return overviewOf;
  }

  #isFiltering: ((find: FindController) => void) | undefined;
  /** Resolves when what finds has been loaded, which an element does by itself. */
  readonly finding = new Promise<FindController>((resolve) => {
    this.#isFiltering = resolve;
  });

  override addController(controller: ReactiveController): void {
    if (controller instanceof FindController) this.#isFiltering?.(controller);
    if (controller instanceof CompositionController) this.composition = controller;
    if (controller instanceof DisclosureGroupController) this.disclosure = controller;
    super.addController(controller);
  }
}

/** The properties and methods of an element that only it and Lit otherwise use. */
interface Inner {
  readonly source: { roadmap: Roadmap | undefined };
  readonly language: { words: AllWords | undefined };
  readonly theme: string;
  tracking?: Tracking | undefined;
  willUpdate: (changed: ReadonlyMap<string, unknown>) => void;
  render: () => unknown;
}

const elements = {
  'mlops-roadmap': ServedRoadmap,
  'roadmap-phase': RoadmapPhase,
  'roadmap-faq': RoadmapFaq,
} as const;

// What loads progress and plan stays away: here both are drawn as far as they are known before there is a reader.
export const properties = [
  ...['id', 'theme', 'headingLevel', 'phase', 'open', 'exclusive', 'hide', 'level'],
  ...['promoHref', 'parentHref'],
];

const compose = (
  { composition, disclosure }: ServedRoadmap,
  { composed = false, hasFaq = false, allInsideOpen }: Surroundings,
): void => {
  if (composition) Object.assign(composition, { composed, hasFaq });
  if (allInsideOpen === undefined) return;
  const nothing = (): void => undefined;
  disclosure?.members.add({ allOpen: allInsideOpen, all: [], setAll: nothing, revealAll: nothing });
};

/** An element as it is in the page that it will be in, as far as that is known. */
export const createServed = (
  tag: Tag,
  options: object,
  surroundings: Surroundings,
): LitElement & Inner => {
  const Element = elements[tag];
  // Lit makes properties of the declarations when it is first asked for their attributes.
  Reflect.get(Element, 'observedAttributes');
  const element = new Element();
  const { roadmap, language, context } = surroundings;
  if (element instanceof ServedRoadmap) compose(element, surroundings);
  const known = {
    context,
    // As if it had been asked for and had come.
    asked: context ? undefined : roadmap,
  };
  for (const [name, value] of Object.entries(known))
    Object.defineProperty(element, name, { value });
  const inner = element as unknown as LitElement & Inner;
  inner.source.roadmap = roadmap;
  inner.language.words = language;
  const given = new Map<string, unknown>(Object.entries(options));
  for (const name of properties) {
    const value = given.get(name);
    if ((value ?? undefined) !== undefined) Object.assign(element, { [name]: value });
  }
  return inner;
};

/** Counts what is left, as when the element is about to be drawn in a page. */
export const countLeft = async (element: object): Promise<void> => {
  if (!(element instanceof ServedRoadmap)) return;
  const controller = await element.finding;
  Object.defineProperty(element, 'isConnected', { value: true });
  controller.hostUpdate();
};

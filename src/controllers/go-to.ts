import { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
import { findPhase } from '../model/find-phase.js';
import type { Roadmap } from '../model/roadmap.js';
import { type DisclosureController, idOf } from './disclosure.js';
import { whenLoaded } from './when-loaded.js';

/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
export const goTo = (host: EventTarget, disclosure: DisclosureController, id: string): boolean => {
  const find = () => disclosure.all.find((candidate) => idOf(candidate) === id);
  const details = find();
  if (!details) return false;
  disclosure.setAll(true, (candidate) => candidate === details);
  // Its item, or the box of the element: not every engine scrolls to what is inside something that it has not laid out.
  const place = details.parentElement as Element;
  // At once, also where a page scrolls smoothly: only at rest it shows what covers the place.
  place.scrollIntoView({ behavior: 'instant' });
  whenLoaded(import('./keep-clear.js'), ({ keepClear }) => keepClear(find));
  details.querySelector('summary')?.focus({ preventScroll: true });
  const { phase, question } = details.dataset;
  host.dispatchEvent(new RoadmapNavigateEvent(phase, question));
  return true;
};

/** Does so with a phase that is named by its number, from 1, or its id. */
export const goToPhase = (
  host: EventTarget,
  disclosure: DisclosureController,
  roadmap: Roadmap | undefined,
  phase: number | string,
): void => {
  const found = roadmap && findPhase(roadmap, phase);
  if (found) goTo(host, disclosure, found.phase.id);
};

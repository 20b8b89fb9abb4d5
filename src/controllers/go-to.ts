import { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
import { type DisclosureController, idOf } from './disclosure.js';

/** What closes above it meanwhile moves it, and not every engine makes up for that. */
const stayInView = async (place: Element): Promise<void> => {
  await Promise.resolve();
  const animations = (place.getRootNode() as ShadowRoot).getAnimations();
  await Promise.allSettled(animations.map(({ finished }) => finished));
  place.scrollIntoView({ block: 'nearest' });
};

/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
export const goTo = (host: EventTarget, disclosure: DisclosureController, id: string): boolean => {
  const details = disclosure.all.find((candidate) => idOf(candidate) === id);
  if (!details) return false;
  disclosure.setAll(true, (candidate) => candidate === details);
  // Its item, or the box of the element: not every engine scrolls to what is inside something that it has not laid out.
  const place = details.parentElement as Element;
  place.scrollIntoView();
  void stayInView(place);
  details.querySelector('summary')?.focus({ preventScroll: true });
  const { phase, question } = details.dataset;
  host.dispatchEvent(new RoadmapNavigateEvent(phase, question));
  return true;
};

import { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
import { type DisclosureController, idOf } from './disclosure.js';

/** What closes above it meanwhile moves it, and not every engine makes up for that. */
const stayInView = async (details: Element): Promise<void> => {
  await Promise.resolve();
  const animations = (details.getRootNode() as ShadowRoot).getAnimations();
  await Promise.allSettled(animations.map(({ finished }) => finished));
  details.scrollIntoView({ block: 'nearest' });
};

/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
export const goTo = (host: EventTarget, disclosure: DisclosureController, id: string): boolean => {
  const details = disclosure.all.find((candidate) => idOf(candidate) === id);
  if (!details) return false;
  disclosure.setAll(true, (candidate) => candidate === details);
  details.scrollIntoView();
  void stayInView(details);
  details.querySelector('summary')?.focus({ preventScroll: true });
  const { phase, question } = details.dataset;
  host.dispatchEvent(new RoadmapNavigateEvent(phase, question));
  return true;
};

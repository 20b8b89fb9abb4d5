import type { Tracking } from '../context/tracking.js';
import { trackingOf } from '../elements/tracking.js';
import { enProgress } from '../i18n/en-progress.js';
import type { AllWords } from '../i18n/words.js';
import { isPlainDate } from '../model/plain-date.js';
import { paces, planOf } from '../model/plan.js';
import { noProgress } from '../model/progress.js';
import type { Roadmap } from '../model/roadmap.js';
import type { RoadmapOptions } from './options.js';

const nothing = (): void => undefined;

/**
 * Dates, and the room for progress, as the element in the page draws them where nothing is done yet. What can be ticked
 * and where the reader is in the plan come with the script; undefined without either.
 */
export const servedTracking = (
  { progress = false, start, pace }: Pick<RoadmapOptions, 'progress' | 'start' | 'pace'>,
  roadmap: Roadmap,
  language: AllWords | undefined,
): Tracking | undefined => {
  const hasDates = isPlainDate(start);
  if (!progress && !hasDates) return undefined;
  const words = language ?? enProgress;
  const known = paces.find((one) => one === pace) ?? 'steady';
  const tracking = trackingOf({
    roadmap,
    progress: progress ? noProgress : undefined,
    isKnown: false,
    plan: hasDates ? planOf(roadmap, start, known) : undefined,
    today: '',
    menu: {
      label: progress ? words.progress : words.plan,
      isOpen: false,
      onToggle: nothing,
      actions: [],
      start: undefined,
      onStart: undefined,
      words,
    },
    message: undefined,
    onTick: nothing,
    words,
  });
  // No box that nothing comes of when it is ticked: marker, node and bar have the same room.
  return {
    ...tracking,
    renderTopic: (_, content) => content,
    renderNode: () => undefined,
    renderSegment: () => undefined,
  };
};

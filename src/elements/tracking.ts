import type { Tracking } from '../context/tracking.js';
import type { ProgressWords } from '../i18n/words.js';
import type { Message } from '../context/message.js';
import { countDone, isDone } from '../model/done.js';
import { type Plan, phaseOn } from '../model/plan.js';
import type { Progress } from '../model/progress.js';
import type { Totals } from '../model/progress-change.js';
import type { Phase, Roadmap, Topic } from '../model/roadmap.js';
import { progressStyles } from '../styles/progress.js';
import { datesView, finishView } from '../views/plan.js';
import {
  countView,
  nodeView,
  segmentView,
  statusView,
  summaryView,
  topicView,
} from '../views/progress.js';
import { type ProgressMenuView, progressMenuView } from '../views/progress-menu.js';
import { progressMessageView } from '../views/progress-message.js';

export interface TrackingState {
  readonly roadmap: Roadmap;
  /** Undefined where nothing can be ticked. */
  readonly progress: Progress | undefined;
  /** Whether what has been kept is in it by now. */
  readonly isKnown: boolean;
  /** Undefined where there are no dates. */
  readonly plan: Plan | undefined;
  readonly today: string;
  readonly menu: ProgressMenuView;
  readonly message: Message | undefined;
  readonly onTick: (topics: readonly Topic[], done: boolean) => void;
  readonly words: ProgressWords;
}

/** How progress and plan are drawn in a given state. */
export const trackingOf = (state: TrackingState): Tracking => {
  const { roadmap, progress, isKnown, plan, today, menu, message, onTick, words } = state;
  const totalsOf = (phases: readonly Phase[]): Totals | undefined => {
    const topics = phases.flatMap((phase) => phase.topics);
    return progress && topics.length > 0
      ? { done: countDone(topics, progress.done), topics: topics.length }
      : undefined;
  };
  const here = plan && phaseOn(plan, today);
  return {
    styleSheet: progressStyles.styleSheet,
    done: isKnown ? progress?.done : undefined,
    isComplete: (phases) => {
      const totals = totalsOf(phases);
      return totals !== undefined && totals.done === totals.topics;
    },
    keyOf: ({ id, topics }) => {
      const dates = plan?.phases.get(id);
      const ticks =
        progress && topics.map((topic) => Number(isDone(topic, progress.done))).join('');
      return [ticks, dates?.start, dates?.end, here === id, words.locale].join();
    },
    renderTopic: (topic, content) =>
      progress
        ? topicView(content, isDone(topic, progress.done), (done) => {
            onTick([topic], done);
          })
        : content,
    renderCount: (phase, text) => {
      const totals = totalsOf([phase]);
      return totals && countView(totals, words, text);
    },
    renderStatus: (phase, text) => {
      const totals = totalsOf([phase]);
      return totals && statusView(totals, words, text);
    },
    renderDates: ({ id }, text) => {
      const dates = plan?.phases.get(id);
      return dates && datesView(dates, id === here, words, text);
    },
    renderNode: (phase, number) =>
      nodeView({
        number,
        totals: totalsOf([phase]),
        isHere: phase.id === here,
        onTick: (done) => {
          // Only those that are not so already: each is asked for and reported.
          onTick(
            phase.topics.filter((topic) => progress && isDone(topic, progress.done) !== done),
            done,
          );
        },
        words,
      }),
    renderSegment: (phase, width) =>
      segmentView(width, totalsOf([phase]), phase.id === here, words),
    renderSummary: () => {
      const totals = totalsOf(roadmap.phases);
      return [
        plan?.finish === undefined ? undefined : finishView(plan.finish, words),
        totals && summaryView(totals, words),
      ];
    },
    renderMenu: () => progressMenuView(menu),
    renderMessage: () => progressMessageView(message, words.locale),
  };
};

import { html, nothing, type TemplateResult } from 'lit';
import type { DrawText } from '../context/phase-extras.js';
import type { ProgressWords } from '../i18n/words.js';
import type { Totals } from '../model/progress-change.js';
import { text } from './text.js';

type OnTick = (done: boolean) => void;

/**
 * Asks for what the reader wants, but leaves the box as it was drawn: the template draws what becomes of it,
 * and knows nothing of what the browser has ticked by itself.
 */
const ask =
  (onTick: OnTick, isMixed = false) =>
  ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    const { checked } = box;
    box.checked = !checked;
    box.indeterminate = isMixed;
    onTick(checked);
  };

/** A topic that can be ticked: its content is the same as without a checkbox. */
export const topicView = (content: unknown, isDone: boolean, onTick: OnTick): TemplateResult =>
  html`<label part="topic-label">
    <input part="checkbox" type="checkbox" .checked=${isDone} @change=${ask(onTick)} />${content}
  </label>`;

/** How many of a phase's topics are done, beside their heading. */
export const countView = (
  { done, topics }: Totals,
  words: ProgressWords,
  text: DrawText,
): TemplateResult =>
  html`<span part="count" lang=${words.locale}>${text(words.doneOf(done, topics))}</span>`;

/** The same beside the phase's number, with a check when all of them are. */
export const statusView = (totals: Totals, words: ProgressWords, text: DrawText): TemplateResult =>
  html`<span part="status" class=${totals.done === totals.topics ? 'complete' : ''}
    >${text(words.topicsDone(totals.done, totals.topics))}</span
  >`;

const percent = ({ done, topics }: Totals): number => (topics > 0 ? (done / topics) * 100 : 0);

export interface NodeView {
  readonly number: number;
  /** Undefined where there is nothing to tick. */
  readonly totals: Totals | undefined;
  /** Whether the plan has the reader here. */
  readonly isHere: boolean;
  readonly onTick: OnTick;
  readonly words: ProgressWords;
}

/** What stands on the rail for a phase: its number in a ring of progress, to tick all of it or none. */
export const nodeView = ({ number, totals, isHere, onTick, words }: NodeView): TemplateResult => {
  const here = isHere ? 'here' : '';
  if (!totals) return html`<span part="node" class=${here} aria-hidden="true">${number}</span>`;
  const { done, topics } = totals;
  const isMixed = done > 0 && done < topics;
  return html`<label part="node" class=${here}>
    <svg class="ring" aria-hidden="true" viewBox="0 0 36 36">
      <circle cx="18" cy="18" r="16.5" pathLength="100" stroke-dasharray="${percent(totals)} 100" />
    </svg>
    <input
      type="checkbox"
      lang=${words.locale}
      aria-label="${words.wholePhase(String(number))}, ${words.doneOf(done, topics)}"
      .checked=${done === topics}
      .indeterminate=${isMixed}
      @change=${ask(onTick, isMixed)}
    />
    <span aria-hidden="true">${number}</span>
  </label>`;
};

/** A bar, filled as far as topics are done; wholly where nothing can be ticked. */
export const barView = (
  width: number,
  height: number,
  totals: Totals | undefined,
): TemplateResult =>
  html`<svg aria-hidden="true" width=${width} height=${height}>
    <rect class="rest" width="100%" height="100%" />
    <rect class="done" width="${totals ? percent(totals) : 100}%" height="100%" />
  </svg>`;

/** The bar of a phase in the overview, and what it shows in words. */
export const segmentView = (
  width: number,
  totals: Totals | undefined,
  isHere: boolean,
  words: ProgressWords,
): TemplateResult =>
  html`${barView(width, 6, totals)}
    ${isHere ? html`<i class="here" aria-hidden="true"></i>` : nothing}
    <span class="unseen"
      >${isHere ? text(`${words.here},`) : nothing}
      ${totals ? text(`${words.doneOf(totals.done, totals.topics)},`) : nothing}</span
    >`;

/** How much of the whole is done, in the header. */
export const summaryView = (totals: Totals, words: ProgressWords): TemplateResult =>
  html`<li part="progress">
    ${barView(85, 3, totals)} <span>${text(words.topicsDone(totals.done, totals.topics))}</span>
  </li>`;

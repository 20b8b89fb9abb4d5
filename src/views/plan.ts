import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatDates } from '../i18n/format-dates.js';
import type { DrawText } from '../context/phase-extras.js';
import type { ProgressWords } from '../i18n/words.js';
import type { PhaseDates } from '../model/plan.js';
import { text as ownText } from './text.js';

/** When a phase begins and ends, beside its number, and whether the reader is in it now. */
export const datesView = (
  { start, end }: PhaseDates,
  isHere: boolean,
  words: ProgressWords,
  text: DrawText,
): TemplateResult =>
  html`<span part="dates"
      >${text(
        end === undefined
          ? words.from(formatDate(words.locale, start))
          : formatDates(words.locale, start, end),
      )}</span
    >
    ${isHere ? html`<b part="here">${text(words.here)}</b>` : nothing}`;

/** When everything is done, in the header. */
export const finishView = (finish: string, words: ProgressWords): TemplateResult =>
  html`<li part="finish">${ownText(words.finish(formatDate(words.locale, finish)))}</li>`;

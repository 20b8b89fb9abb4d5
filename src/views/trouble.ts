import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeWords } from '../i18n/words.js';
import type { Fault } from '../model/fault.js';

/** For the author's eyes: what is wrong with the data, in English as the data's own names. */
export const faultsView = (faults: readonly Fault[]): TemplateResult =>
  html`<ul part="faults" lang="en" dir="ltr">
    ${faults.map(
      ({ path, message, hint }) =>
        html`<li><b>${path}</b> ${message} ${hint ? html`<i>${hint}</i>` : nothing}</li>`,
    )}
  </ul>`;

/** Why a roadmap is not shown, and what the reader can do about it. */
export const troubleView = (
  sentence: string,
  retry: (() => void) | undefined,
  faults: readonly Fault[] | undefined,
  words: NoticeWords,
): TemplateResult =>
  html`<div part="notice" lang=${words.locale}>
    <span role="status">${sentence}</span>
    ${
      retry
        ? html`<button part="retry" type="button" @click=${retry}>${words.retry}</button>`
        : nothing
    }
    ${faults?.length ? faultsView(faults) : nothing}
  </div>`;

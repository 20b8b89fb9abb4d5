import { html, type TemplateResult } from 'lit';
import { text } from './text.js';

/** A sentence in the place of what cannot be shown. */
export const noticeView = (sentence: string, locale: string): TemplateResult =>
  html`<p part="notice" role="status" lang=${locale}>${text(sentence)}</p>`;

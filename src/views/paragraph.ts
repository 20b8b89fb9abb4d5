import { html, nothing } from 'lit';
import { text } from './text.js';

/** A paragraph of its own part, where there is a text for it. */
export const paragraph = (part: string, sentence: string | undefined) =>
  sentence ? html`<p part=${part}>${text(sentence)}</p>` : nothing;

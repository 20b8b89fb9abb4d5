import { html, nothing } from 'lit';

/** A paragraph of its own part, where there is a text for it. */
export const paragraph = (part: string, text: string | undefined) =>
  text ? html`<p part=${part}>${text}</p>` : nothing;

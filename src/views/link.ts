import { html } from 'lit';
import { text } from './text.js';

/** A link where there is an address, else the text alone. */
export const link = (name: string, url: string | undefined, part = 'link') =>
  url ? html`<a part=${part} href=${url}>${text(name)}</a>` : text(name);

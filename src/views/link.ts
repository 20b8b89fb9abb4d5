import { html } from 'lit';

/** A link where there is an address, else the text alone. */
export const link = (text: string, url: string | undefined, part = 'link') =>
  url ? html`<a part=${part} href=${url}>${text}</a>` : text;

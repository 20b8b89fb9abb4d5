import { html, nothing } from 'lit';
import type { Target } from '../model/safe-url.js';
import { text } from './text.js';

/** A link where there is an address, else the text alone. */
export const link = (name: string, target: Target | undefined, part = 'link') =>
  target
    ? html`<a part=${part} href=${target.href} rel=${target.rel ?? nothing}>${text(name)}</a>`
    : text(name);

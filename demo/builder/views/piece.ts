import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../download.js';
import type { Piece } from '../snippets/snippet.js';

export interface Copying {
  /** Copies the code beside a button. */
  readonly copy: (button: Element) => void;
  /** The title of what has been copied last. */
  readonly copied: string;
}

/** A piece of code with its title, and a button that copies it. */
export const pieceView = (
  { title, code, file }: Piece,
  { copy, copied }: Copying,
): TemplateResult => {
  const verb = copied === title ? 'Copied' : 'Copy';
  return html`<figure class="paste">
    <figcaption>
      <span>${title}</span>
      ${
        file === undefined
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                download(file, code);
              }}
            >
              Download
            </button>`
      }
      <button
        type="button"
        class="copy"
        aria-label=${`${verb}: ${title}`}
        @click=${(event: Event) => {
          copy(event.currentTarget as Element);
        }}
      >
        ${verb}
      </button>
    </figcaption>
    <pre role="region" aria-label=${title} tabindex="0" dir="ltr"><code>${code}</code></pre>
  </figure>`;
};

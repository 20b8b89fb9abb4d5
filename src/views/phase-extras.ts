import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Words } from '../i18n/words.js';
import type { Phase, Tool } from '../model/roadmap.js';
import { text } from './text.js';

/**
 * What the phases of a whole roadmap have besides their content.
 *
 * @param hrefOf the address that leads to a phase
 */
export const phaseExtras = (words: Words, hrefOf: (id: string) => string): PhaseExtras => ({
  renderTool: ({ name, url }: Tool): TemplateResult =>
    html`<li>
      <button part="tool" type="button" aria-pressed="false" data-tool=${name}>
        ${text(name)}
      </button>
      ${
        url
          ? html`<a part="link" href=${url} lang=${words.locale} aria-label=${words.website(name)}
              >↗</a
            >`
          : nothing
      }
    </li>`,
  renderFooter: ({ id }: Phase): TemplateResult =>
    html`<p part="permalink" lang=${words.locale}>
      <a part="copy-link" href=${hrefOf(id)} data-copy=${words.linkCopied}
        >${text(words.copyLink)}</a
      >
      <span role="status"></span>
    </p>`,
});

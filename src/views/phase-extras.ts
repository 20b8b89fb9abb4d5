import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Words } from '../i18n/words.js';
import type { Phase, Tool } from '../model/roadmap.js';
import { linkOf } from '../model/safe-url.js';

/**
 * What the phases of a whole roadmap have besides their content.
 *
 * @param hrefOf the address that leads to a phase
 */
export const phaseExtras = (words: Words, hrefOf: (id: string) => string): PhaseExtras => ({
  renderTool: (tool: Tool, text): TemplateResult => {
    const { name } = tool;
    const target = linkOf(tool);
    return html`<li>
      <button part="tool" type="button" aria-pressed="false" data-tool=${name}>
        ${text(name)}
      </button>
      ${
        target
          ? html`<a
              part="link"
              href=${target.href}
              rel="noreferrer"
              lang=${words.locale}
              aria-label=${words.website(name)}
              >↗</a
            >`
          : nothing
      }
    </li>`;
  },
  renderFooter: ({ id }: Phase, text): TemplateResult =>
    html`<p part="permalink" lang=${words.locale}>
      <a part="copy-link" href=${hrefOf(id)} data-copy=${words.linkCopied}
        >${text(words.copyLink)}</a
      >
      <span role="status"></span>
    </p>`,
});

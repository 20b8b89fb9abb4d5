import { linkOf } from "../model/safe-url.js";
import { html, nothing } from "lit";
// src/views/phase-extras.ts
/**
* What the phases of a whole roadmap have besides their content.
*
* @param hrefOf the address that leads to a phase
*/
var phaseExtras = (words, hrefOf) => ({
	renderTool: (tool, text) => {
		const { name } = tool;
		const target = linkOf(tool);
		return html`<li><button part="tool" type="button" aria-pressed="false" data-tool="${name}">${text(name)}</button> ${target ? html`<a part="link" href="${target.href}" rel="noreferrer" lang="${words.locale}" aria-label="${words.website(name)}">↗</a>` : nothing}</li>`;
	},
	renderFooter: ({ id }, text) => html`<p part="permalink" lang="${words.locale}"><a part="copy-link" href="${hrefOf(id)}" data-copy="${words.linkCopied}">${text(words.copyLink)}</a> <span role="status"></span></p>`
});
export { phaseExtras };

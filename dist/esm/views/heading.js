import { html, nothing } from "lit";
// src/views/heading.ts
/**
* A real heading of any level; below the sixth HTML has none, so deeper ones stay there.
*
* @param lang where it is of the widget's own words, among those of a roadmap that may be in another language
*/
var heading = (level, part, content, lang = nothing) => {
	switch (level) {
		case 1: return html`<h1 part="${part}" lang="${lang}">${content}</h1>`;
		case 2: return html`<h2 part="${part}" lang="${lang}">${content}</h2>`;
		case 3: return html`<h3 part="${part}" lang="${lang}">${content}</h3>`;
		case 4: return html`<h4 part="${part}" lang="${lang}">${content}</h4>`;
		case 5: return html`<h5 part="${part}" lang="${lang}">${content}</h5>`;
		default: return html`<h6 part="${part}" lang="${lang}">${content}</h6>`;
	}
};
export { heading };

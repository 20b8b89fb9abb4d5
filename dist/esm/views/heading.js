import { html } from "lit";
// src/views/heading.ts
/** A real heading of any level; below the sixth HTML has none, so deeper ones stay there. */
var heading = (level, part, content) => {
	switch (level) {
		case 1: return html`<h1 part="${part}">${content}</h1>`;
		case 2: return html`<h2 part="${part}">${content}</h2>`;
		case 3: return html`<h3 part="${part}">${content}</h3>`;
		case 4: return html`<h4 part="${part}">${content}</h4>`;
		case 5: return html`<h5 part="${part}">${content}</h5>`;
		default: return html`<h6 part="${part}">${content}</h6>`;
	}
};
export { heading };

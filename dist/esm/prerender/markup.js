// src/prerender/markup.ts
/** HTML that may be written as it is. */
var Markup = class {
	html;
	constructor(html) {
		this.html = html;
	}
};
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text that stays text, also as the value of an attribute. */
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
var write = (value) => {
	if (value === void 0) return "";
	if (value instanceof Markup) return value.html;
	return typeof value === "object" ? value.map(write).join("") : escapeHtml(String(value));
};
/** A template of which only the literal parts are HTML. */
var markup = (strings, ...values) => new Markup(strings.map((text, index) => text + write(values[index])).join(""));
/** Without the empty lines where something is left out. */
var tidy = ({ html }) => new Markup(html.replace(/\n{2,}/g, "\n"));
export { Markup, escapeHtml, markup, tidy };

import { formatDuration } from "../i18n/format-duration.js";
import { rankedLevels } from "../model/level.js";
import { Markup, markup } from "./markup.js";
// src/prerender/light.ts
var heading = (level, content) => {
	const tag = new Markup(`h${String(Math.min(level, 6))}`);
	return markup`<${tag}>${content}</${tag}>`;
};
var link = (text, url) => url ? markup`<a href="${url}">${text}</a>` : markup`${text}`;
/** Text that is there or not, in a paragraph. */
var paragraph = (text) => text ? markup`<p>${text}</p>` : void 0;
/** A boolean attribute. */
var openWhen = (open) => new Markup(open ? " open" : "");
/** The widget's own words among those of the roadmap, which may be in another language. */
var own = ({ locale }, text, { lang }) => locale === lang ? markup`${text}` : markup`<span lang="${locale}">${text}</span>`;
var topicItem = ({ title, detail, url }) => markup`<li><b>${link(title, url)}</b>${detail ? ` — ${detail}` : void 0}</li>\n`;
/** One phase as plain HTML. */
var lightPhase = ({ phase, number }, hideTools, { roadmap, words, headingLevel, isOpen }) => {
	const { id, title, tagline, level, duration, topics, tools = [] } = phase;
	const say = (text) => own(words, text, roadmap);
	const name = markup`${say(words.phase(String(number)))}: ${title}`;
	const levelName = rankedLevels(roadmap).get(level)?.name;
	return markup`<details data-phase="${id}"${openWhen(isOpen(id))}>
<summary>${heading(headingLevel, name)}</summary>
${paragraph(tagline)}
<p>${levelName} · ${say(formatDuration(duration, words))}</p>
${topics.length > 0 ? markup`${heading(headingLevel + 1, say(words.topics))}\n<ul>\n${topics.map(topicItem)}</ul>\n` : void 0}${tools.length > 0 && !hideTools ? markup`${heading(headingLevel + 1, say(words.tools))}\n<ul>\n${tools.map((tool) => markup`<li>${link(tool.name, tool.url)}</li>\n`)}</ul>\n` : void 0}</details>\n`;
};
/** The questions as plain HTML. */
var lightFaq = ({ title, summary, items }, { headingLevel, isOpen }) => markup`${heading(headingLevel, title)}
${paragraph(summary)}
<ol>
${items.map(({ id, question, answer }) => markup`<li><details data-question="${id}"${openWhen(isOpen(id))}>
<summary>${heading(headingLevel + 1, question)}</summary>
<p>${answer}</p>
</details></li>\n`)}</ol>\n`;
/** What the roadmap is, as plain HTML. */
var lightHeader = (parentHref, { roadmap, words, headingLevel }) => {
	const { parent, category, title, summary, duration, phases } = roadmap;
	const facts = [...duration ? [formatDuration(duration, words)] : [], words.phases(phases.length)];
	return markup`${parent && parentHref ? markup`<p>${link(parent.title, parentHref)}</p>\n` : void 0}
${paragraph(category)}
${heading(headingLevel, title)}
${paragraph(summary)}
<ul>${facts.map((fact) => markup`<li>${own(words, fact, roadmap)}</li>`)}</ul>\n`;
};
/** The interview-prep card as plain HTML. */
var lightPromo = ({ category, title, text, action }, href, headingLevel) => markup`<p>${category}</p>
${heading(headingLevel, title)}
<p>${text}</p>
${href ? markup`<p>${link(action, href)}</p>\n` : void 0}`;
export { lightFaq, lightHeader, lightPhase, lightPromo, own };

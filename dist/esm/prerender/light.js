import { answerIn } from "../i18n/answer.js";
import { formatDuration } from "../i18n/format-duration.js";
import { rankedLevels } from "../model/level.js";
import { linkOf } from "../model/safe-url.js";
import { Markup, markup } from "./markup.js";
// src/prerender/light.ts
var heading = (level, content) => {
	const tag = new Markup(`h${String(Math.min(level, 6))}`);
	return markup`<${tag}>${content}</${tag}>`;
};
var link = (text, target) => {
	if (!target) return markup`${text}`;
	const rel = target.rel ? markup` rel="${target.rel}"` : void 0;
	return markup`<a href="${target.href}"${rel}>${text}</a>`;
};
/** Text that is there or not, in a paragraph. */
var paragraph = (text) => text ? markup`<p>${text}</p>` : void 0;
/** A boolean attribute. */
var openWhen = (open) => new Markup(open ? " open" : "");
/** The language of what is said, where it is not that of the page. */
var langOf = ({ roadmap, lang }) => roadmap.lang !== void 0 && roadmap.lang !== lang ? markup` lang="${roadmap.lang}"` : void 0;
/** The widget's own words among those of the roadmap, which may be in another language. */
var own = ({ words, roadmap, lang }, text) => words.locale === (roadmap.lang ?? lang) ? markup`${text}` : markup`<span lang="${words.locale}">${text}</span>`;
var topicItem = (topic) => markup`<li><b>${link(topic.title, linkOf(topic))}</b>${topic.detail ? ` — ${topic.detail}` : void 0}</li>\n`;
var list = (items) => markup`<ul>\n${items}</ul>\n`;
/** What a phase opens to: its first list has its name on what opens it. */
var phaseBody = ({ id, topics, tools = [] }, hideTools, options) => {
	const { words, headingLevel, isOpen } = options;
	const [first, ...others] = [{
		name: words.topics,
		items: topics.map(topicItem)
	}, {
		name: words.tools,
		items: hideTools ? [] : tools.map((tool) => markup`<li>${link(tool.name, linkOf(tool))}</li>\n`)
	}].filter(({ items }) => items.length > 0);
	return first && markup`<details data-phase="${id}"${openWhen(isOpen(id))}>
<summary>${own(options, first.name)}</summary>
${list(first.items)}${others.map(({ name, items }) => markup`${heading(headingLevel + 1, own(options, name))}\n${list(items)}`)}</details>\n`;
};
/**
* One phase as plain HTML. Its heading stands before what opens: inside, browsers without a style put it below the mark
* that opens it, and where nothing opens, as in e-mail, it reads the same.
*/
var lightPhase = ({ phase, number }, hideTools, options) => {
	const { roadmap, words, headingLevel } = options;
	const { title, tagline, level, duration } = phase;
	const name = markup`${own(options, words.phase(String(number)))}: ${title}`;
	const levelName = rankedLevels(roadmap).get(level)?.name;
	return markup`<div${langOf(options)}>
${heading(headingLevel, name)}
${paragraph(tagline)}
<p>${levelName} · ${own(options, formatDuration(duration, words))}</p>
${phaseBody(phase, hideTools, options)}</div>\n`;
};
/** The questions as plain HTML. */
var lightFaq = ({ title, summary, items }, options) => {
	const { words, headingLevel, isOpen } = options;
	const answerWord = own(options, answerIn(words.locale));
	return markup`<div${langOf(options)}>
${heading(headingLevel, title)}
${paragraph(summary)}
${items.map(({ id, question, answer }) => markup`<div>
${heading(headingLevel + 1, question)}
<details data-question="${id}"${openWhen(isOpen(id))}>
<summary>${answerWord}</summary>
<p>${answer}</p>
</details>
</div>\n`)}</div>\n`;
};
/** The line above the roadmap, as plain HTML. */
var lightAnnouncement = ({ announcement, action }, target, options) => markup`<p${langOf(options)}>${announcement} ${link(action, target)}</p>\n`;
/** What the roadmap is, as plain HTML. */
var lightHeader = (parentTarget, options) => {
	const { roadmap, words, headingLevel } = options;
	const { parent, category, title, summary, duration, phases } = roadmap;
	const facts = [...duration ? [formatDuration(duration, words)] : [], words.phases(phases.length)];
	return markup`<div${langOf(options)}>
${parent && parentTarget ? markup`<p>${link(parent.title, parentTarget)}</p>\n` : void 0}
${paragraph(category)}
${heading(headingLevel, title)}
${paragraph(summary)}
<ul>${facts.map((fact) => markup`<li>${own(options, fact)}</li>`)}</ul>
</div>\n`;
};
/** The interview-prep card as plain HTML. */
var lightPromo = ({ category, title, text, action }, target, options) => markup`<div${langOf(options)}>
<p>${category}</p>
${heading(options.headingLevel, title)}
<p>${text}</p>
${target ? markup`<p>${link(action, target)}</p>\n` : void 0}</div>\n`;
export { langOf, lightAnnouncement, lightFaq, lightHeader, lightPhase, lightPromo };

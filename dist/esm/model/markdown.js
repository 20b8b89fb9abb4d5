import { escapeMarkdown } from "./escape-markdown.js";
import { rankedLevels } from "./level.js";
import { linkOf } from "./safe-url.js";
// src/model/markdown.ts
/** Blocks of Markdown below one another. */
var blocks = (all) => all.filter(Boolean).join("\n\n");
/** Text at the start of a line, where some characters would begin a list or make a rule. */
var lineStart = (text) => escapeMarkdown(text).replace(/^(?:[-+]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
var paragraph = (text) => text && lineStart(text);
var heading = (level, text) => `${"#".repeat(Math.min(level, 6))} ${escapeMarkdown(text)}`;
/** An address in which nothing ends it, nor is taken for a character that is written in another way. */
var destination = ({ href }) => href.replace(/^(?!mailto:)[^?#]*/i, (path) => path.replaceAll("\\", "/")).replace(/[<>()`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g, "&amp;");
/** Text of a link. Some parsers drop the backslashes before brackets there, which would make links and pictures of them. */
var label = (text) => escapeMarkdown(text).replace(/\\([[\]])/g, (_, bracket) => bracket === "[" ? "&#91;" : "&#93;");
var link = (text, target) => target ? `[${label(text)}](${destination(target)})` : escapeMarkdown(text);
var list = (items) => items.map((item) => `- ${item}`).join("\n");
var topic = (item) => {
	const { title, detail } = item;
	return `**${link(title, linkOf(item))}**${detail ? ` — ${escapeMarkdown(detail)}` : ""}`;
};
var tool = (item) => {
	const target = linkOf(item);
	return target ? link(item.name, target) : lineStart(item.name);
};
/** One phase in Markdown. */
var phaseMarkdown = ({ phase, number }, roadmap, words, { headingLevel, hideTools = false }) => {
	const { title, tagline, level, duration, topics, tools = [] } = phase;
	const name = rankedLevels(roadmap).get(level)?.name ?? "";
	return blocks([
		heading(headingLevel, `${words.phase(String(number))} — ${title}`),
		paragraph(tagline),
		paragraph(`${name} · ${words.duration(duration)}`),
		...topics.length > 0 ? [heading(headingLevel + 1, words.topics), list(topics.map(topic))] : [],
		...tools.length > 0 && !hideTools ? [heading(headingLevel + 1, words.tools), list(tools.map(tool))] : []
	]);
};
/** The questions and their answers in Markdown. */
var faqMarkdown = ({ title, summary, items }, headingLevel) => blocks([
	heading(headingLevel, title),
	paragraph(summary),
	...items.flatMap(({ question, answer }) => [heading(headingLevel + 1, question), paragraph(answer)])
]);
var header = ({ parent, category, title, summary, duration, phases }, words, { headingLevel, parentTarget }) => {
	const facts = [...duration ? [words.duration(duration)] : [], words.phases(phases.length)];
	return [
		parent && parentTarget ? link(parent.title, parentTarget) : void 0,
		paragraph(category),
		heading(headingLevel, title),
		paragraph(summary),
		paragraph(facts.join(" · "))
	];
};
var announcement = ({ announcement: text, action }, target) => `${lineStart(text)} ${link(action, target)}`;
var promoMarkdown = (promo, target, level) => blocks([
	paragraph(promo.category),
	heading(level, promo.title),
	paragraph(promo.text),
	target ? link(promo.action, target) : void 0
]);
/** A whole roadmap in Markdown. */
var roadmapMarkdown = (roadmap, words, options) => {
	const { hideHeader, hidePromo, hideFaq, content, promoTarget } = options;
	const { promo, faq } = roadmap;
	const inner = {
		...options,
		headingLevel: options.headingLevel + 1
	};
	return blocks([
		promo && promoTarget && !hidePromo ? announcement(promo, promoTarget) : void 0,
		...hideHeader ? [] : header(roadmap, words, options),
		...content === void 0 ? roadmap.phases.map((phase, index) => phaseMarkdown({
			phase,
			number: index + 1
		}, roadmap, words, inner)) : [content],
		promo && !hidePromo ? promoMarkdown(promo, promoTarget, inner.headingLevel) : void 0,
		faq && !hideFaq ? faqMarkdown(faq, inner.headingLevel) : void 0
	]);
};
export { blocks, faqMarkdown, heading, paragraph, phaseMarkdown, roadmapMarkdown };

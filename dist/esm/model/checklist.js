import { isDone } from "./done.js";
// src/model/checklist.ts
/**
* Text on one line of which neither Markdown nor HTML makes anything else. A colon with something right behind it may be
* part of an address or an emoji, `www.` begins an address.
*/
var escaped = (text) => text.replace(/\s+/g, " ").trim().replace(/[\\`*_[\]<>{}&~|$#@^=]|:(?=\S)|(?<=www)\./gi, "\\$&");
/** The roadmap as a list to tick in Markdown. */
var checklist = ({ title, phases }, done) => {
	const sections = phases.map((phase, index) => {
		const heading = `## ${String(index + 1)}. ${escaped(phase.title)}`;
		const items = phase.topics.map((topic) => {
			const detail = topic.detail === void 0 ? "" : ` — ${escaped(topic.detail)}`;
			return `- [${isDone(topic, done) ? "x" : " "}] **${escaped(topic.title)}**${detail}`;
		});
		return [heading, ...items.length > 0 ? [items.join("\n")] : []].join("\n\n");
	});
	return `${[`# ${escaped(title)}`, ...sections].join("\n\n")}\n`;
};
export { checklist };

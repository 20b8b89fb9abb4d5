import { isDone } from "./done.js";
import { escapeMarkdown } from "./escape-markdown.js";
// src/model/checklist.ts
/** The roadmap as a list to tick in Markdown. */
var checklist = ({ title, phases }, done) => {
	const sections = phases.map((phase, index) => {
		const heading = `## ${String(index + 1)}. ${escapeMarkdown(phase.title)}`;
		const items = phase.topics.map((topic) => {
			const detail = topic.detail === void 0 ? "" : ` — ${escapeMarkdown(topic.detail)}`;
			return `- [${isDone(topic, done) ? "x" : " "}] **${escapeMarkdown(topic.title)}**${detail}`;
		});
		return [heading, ...items.length > 0 ? [items.join("\n")] : []].join("\n\n");
	});
	return `${[`# ${escapeMarkdown(title)}`, ...sections].join("\n\n")}\n`;
};
export { checklist };

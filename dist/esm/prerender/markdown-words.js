import { formatDuration } from "../i18n/format-duration.js";
// src/prerender/markdown-words.ts
/** The words that Markdown needs, of those of a language. */
var markdownWords = (words) => ({
	phase: words.phase,
	phases: words.phases,
	topics: words.topics,
	tools: words.tools,
	duration: (duration) => formatDuration(duration, words)
});
export { markdownWords };

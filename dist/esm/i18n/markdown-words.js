import { formatDuration } from "./format-duration.js";
// src/i18n/markdown-words.ts
/** The words that Markdown needs, of those of a language. */
var markdownWords = (words) => ({
	phase: words.phase,
	phases: words.phases,
	topics: words.topics,
	tools: words.tools,
	duration: (duration) => formatDuration(duration, words)
});
export { markdownWords };

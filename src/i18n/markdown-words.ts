import { formatDuration } from './format-duration.js';
import type { Words } from './words.js';
import type { MarkdownWords } from '../model/markdown.js';

/** The words that Markdown needs, of those of a language. */
export const markdownWords = (words: Words): MarkdownWords => ({
  phase: words.phase,
  phases: words.phases,
  topics: words.topics,
  tools: words.tools,
  duration: (duration) => formatDuration(duration, words),
});

import type { Words } from '../i18n/words.js';
import type { MarkdownWords } from '../model/markdown.js';
/** The words that Markdown needs, of those of a language. */
export declare const markdownWords: (words: Words) => MarkdownWords;

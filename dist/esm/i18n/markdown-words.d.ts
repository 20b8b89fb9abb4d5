import type { Words } from './words.js';
import type { MarkdownWords } from '../model/markdown.js';
/** The words that Markdown needs, of those of a language. */
export declare const markdownWords: (words: Words) => MarkdownWords;

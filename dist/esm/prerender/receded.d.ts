import type { Roadmap } from '../model/roadmap.js';
/** Ids of the phases and questions that the levels asked for leave as they are; undefined where there is none such. */
export declare const leftBy: (roadmap: Roadmap, level: string | undefined) => ReadonlySet<string> | undefined;
/** Marks in rendered HTML what steps back. */
export declare const recede: (html: string, left: ReadonlySet<string> | undefined) => string;

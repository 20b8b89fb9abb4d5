import type { Roadmap } from './roadmap.js';
/** The roadmap as a list to tick in Markdown. */
export declare const checklist: ({ title, phases }: Pick<Roadmap, "title" | "phases">, done: ReadonlySet<string>) => string;

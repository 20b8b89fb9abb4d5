import type { Topic } from './roadmap.js';
/** Whether a topic is done, under its id or one that it had. */
export declare const isDone: ({ id, aliases }: Pick<Topic, "id" | "aliases">, done: ReadonlySet<string>) => boolean;
/** How many of these topics are done. */
export declare const countDone: (topics: readonly Topic[], done: ReadonlySet<string>) => number;

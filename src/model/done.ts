import type { Topic } from './roadmap.js';

/** Whether a topic is done, under its id or one that it had. */
export const isDone = (
  { id, aliases = [] }: Pick<Topic, 'id' | 'aliases'>,
  done: ReadonlySet<string>,
): boolean => [id, ...aliases].some((name) => done.has(name));

/** How many of these topics are done. */
export const countDone = (topics: readonly Topic[], done: ReadonlySet<string>): number =>
  topics.filter((topic) => isDone(topic, done)).length;

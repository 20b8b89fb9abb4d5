import { containsAll, fold, queryWords } from './normalize.js';
import type { Phase, Roadmap } from './roadmap.js';

type Index = ReadonlyMap<string, string>;

const indexes = new WeakMap<Roadmap, Index>();

const textsOf = ({ title, tagline, topics, tools = [] }: Phase) => [
  title,
  tagline,
  ...topics.flatMap((topic) => [topic.title, topic.detail]),
  ...tools.map(({ name }) => name),
];

// Folded text has no line break: no word reaches across one.
const foldAll = (texts: readonly (string | undefined)[]): string =>
  texts.map((text = '') => fold(text)).join('\n');

/** What is searched, by the id of its phase or question. */
const indexOf = (roadmap: Roadmap): Index => {
  const index =
    indexes.get(roadmap) ??
    new Map([
      ...roadmap.phases.map((phase) => [phase.id, foldAll(textsOf(phase))] as const),
      ...(roadmap.faq?.items ?? []).map(
        ({ id, question, answer }) => [id, foldAll([question, answer])] as const,
      ),
    ]);
  indexes.set(roadmap, index);
  return index;
};

/** Ids of the phases and questions in which every word of a query occurs. */
export const search = (roadmap: Roadmap, query: string): ReadonlySet<string> => {
  const words = queryWords(query);
  const ids = new Set<string>();
  for (const [id, text] of indexOf(roadmap)) {
    if (containsAll(text, words)) ids.add(id);
  }
  return ids;
};

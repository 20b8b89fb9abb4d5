import { findWords, queryWords } from '../model/normalize.js';

export { search } from '../model/search.js';

const name = 'roadmap-match';

/** What one roadmap has marked, to be taken away before the next search. */
const marked = new WeakMap<object, readonly Range[]>();
const markedLines = new WeakMap<object, readonly HTMLElement[]>();

const textsIn = (root: Element): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

const rangesIn = (root: Element, words: readonly string[]): readonly Range[] =>
  textsIn(root).flatMap((text) =>
    findWords(text.data, words).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    }),
  );

/** Where an engine cannot highlight words, the whole line that holds one is marked. */
const markLines = (owner: object, roots: readonly Element[], words: readonly string[]): void => {
  markedLines.get(owner)?.forEach((line) => {
    line.style.removeProperty('text-decoration-line');
  });
  const lines = roots.flatMap((root) =>
    textsIn(root)
      .filter(({ data }) => findWords(data, words).length > 0)
      .flatMap(({ parentElement }) => parentElement?.closest<HTMLElement>('li, p, summary') ?? []),
  );
  for (const line of lines) line.style.setProperty('text-decoration-line', 'underline');
  markedLines.set(owner, lines);
};

/**
 * Marks the words of a query in these elements, in place of what was marked before.
 * The text nodes stay as they are: they belong to the templates.
 */
export const mark = (owner: object, roots: readonly Element[], query: string): void => {
  const words = queryWords(query);
  const { highlights } = CSS as Partial<typeof CSS>;
  if (!highlights) {
    markLines(owner, roots, words);
    return;
  }
  const highlight = highlights.get(name) ?? new Highlight();
  highlights.set(name, highlight);
  marked.get(owner)?.forEach((range) => highlight.delete(range));
  const ranges = roots.flatMap((root) => rangesIn(root, words));
  ranges.forEach((range) => highlight.add(range));
  marked.set(owner, ranges);
};

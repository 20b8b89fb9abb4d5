import { findWords, queryWords } from '../model/normalize.js';

export { search } from '../model/search.js';

const name = 'roadmap-match';

/** What one roadmap has marked, to be taken away before the next search. */
const marked = new WeakMap<object, readonly Range[]>();

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

/**
 * Marks the words of a query in these elements, in place of what was marked before.
 * The text nodes stay as they are: they belong to the templates.
 */
export const mark = (owner: object, roots: readonly Element[], query: string): void => {
  // Without highlights, opening what matches is all that can be done without breaking up the text.
  if (!('highlights' in CSS)) return;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  marked.get(owner)?.forEach((range) => highlight.delete(range));
  const words = queryWords(query);
  const ranges = roots.flatMap((root) => rangesIn(root, words));
  ranges.forEach((range) => highlight.add(range));
  marked.set(owner, ranges);
};

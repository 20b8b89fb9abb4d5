import { findWords, type Span } from '../model/normalize.js';
import { wrapMatches } from './wrap-matches.js';

const name = 'roadmap-match';

// The widget's own words, the level and numbers are not searched.
const notSearched = "[lang],[part='level'],[part='question-number']";

const isSearched = ({ parentElement }: Text, root: Element): boolean => {
  const own = parentElement?.closest(notSearched);
  return !own || !root.contains(own);
};

const eachMatch = (
  root: Element,
  words: readonly string[],
  take: (text: Text, spans: readonly Span[]) => void,
): void => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const spans = findWords(text.data, words);
    if (spans.length > 0 && isSearched(text, root)) take(text, spans);
  }
};

/** Highlights of the page that an element is in; undefined where the engine has none. */
const highlightsOf = ({ ownerDocument }: Element) => {
  const view = ownerDocument.defaultView;
  const highlights = (view?.CSS as Partial<typeof CSS> | undefined)?.highlights;
  if (!view || !highlights) return undefined;
  const highlight = highlights.get(name) ?? new view.Highlight();
  highlights.set(name, highlight);
  return highlight;
};

/** What one roadmap has marked. */
export class Marks {
  #undo: (() => void)[] = [];
  #texts: Text[] = [];

  /** Whether something that was marked has been drawn anew, as in another language. */
  get areStale(): boolean {
    return this.#texts.some(({ isConnected }) => !isConnected);
  }

  /** Marks the words in these elements, besides what is marked already. */
  add(roots: readonly Element[], words: readonly string[]): void {
    for (const root of roots) {
      const highlight = highlightsOf(root);
      eachMatch(root, words, (text, spans) => {
        this.#texts.push(text);
        if (!highlight) {
          this.#undo.push(wrapMatches(text, spans));
          return;
        }
        for (const { start, end } of spans) {
          const range = text.ownerDocument.createRange();
          range.setStart(text, start);
          range.setEnd(text, end);
          highlight.add(range);
          this.#undo.push(() => highlight.delete(range));
        }
      });
    }
  }

  clear(): void {
    for (const undo of this.#undo) undo();
    this.#undo = [];
    this.#texts = [];
  }
}

import { parentOf } from '../controllers/parent-of.js';

/** What stands somewhere before, and the same afterwards: another element where it was replaced. */
export interface Landmark {
  readonly before: Element;
  readonly after: () => Element | undefined;
  /** What stands in it, where that is shown. */
  readonly inner?: () => readonly Landmark[];
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

const canScroll = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight &&
  /auto|scroll/.test(getComputedStyle(element).overflowY);

/** What scrolls an element: a box around it, or the page. */
const scrollerOf = (element: Element): Element | null => {
  const { scrollingElement, body, documentElement } = element.ownerDocument;
  for (let around = parentOf(element); around; around = parentOf(around)) {
    // What these two say of scrolling counts for the page.
    if (around === body || around === documentElement) break;
    if (canScroll(around)) return around;
  }
  return scrollingElement;
};

/**
 * Remembers where what the reader sees first stands, and returns what scrolls it back there. Browsers that do so by
 * themselves do not know a phase again that was drawn anew.
 *
 * @param focused what has the focus: it goes before all others
 * @param landmarks in their order
 */
export const keepPlace = (
  host: Element,
  focused: Landmark | undefined,
  landmarks: readonly Landmark[],
): (() => void) => {
  const scroller = scrollerOf(host);
  const { scrollLeft: left = 0, scrollTop = 0, clientHeight = 0 } = scroller ?? {};
  const edge =
    scroller && scroller !== host.ownerDocument.scrollingElement ? boxOf(scroller).top : 0;
  const { bottom } = boxOf(host);

  const isBelowEdge = ({ before }: Landmark): boolean => boxOf(before).bottom > edge + 1;
  const isInView = (one: Landmark): boolean =>
    isBelowEdge(one) && boxOf(one.before).top < edge + clientHeight;
  const findFirst = (): Landmark | undefined => {
    const [first] = landmarks;
    // Where all are still to come it is the beginning of the element that is read.
    if (!first || boxOf(first.before).top > edge) return undefined;
    return landmarks.find(isBelowEdge);
  };
  const outer = focused && isInView(focused) ? focused : findFirst();
  const isCut = outer && boxOf(outer.before).top < edge;
  const seen = (isCut ? outer.inner?.().find(isBelowEdge) : undefined) ?? outer;
  const topOfSeen = seen ? boxOf(seen.before).top : 0;
  const last = landmarks.at(-1);
  const isBehind = bottom <= edge + 1 || (last && !isBelowEdge(last));

  return () => {
    if (!scroller) return;
    const again = seen?.after();
    // What is above the element has not moved, but browsers may have scrolled.
    const others = isBehind ? boxOf(host).bottom - bottom : scrollTop - scroller.scrollTop;
    const moved = again ? boxOf(again).top - topOfSeen : others;
    if (moved !== 0 || scroller.scrollLeft !== left) {
      scroller.scrollTo({ left, top: scroller.scrollTop + moved, behavior: 'instant' });
    }
  };
};

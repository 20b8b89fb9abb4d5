/** Whether an element is there for screen readers only: cut off to nothing. */
const isUnseen = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).clipPath === 'inset(50%)';

const ranges = new WeakMap<Document, Range>();

/**
 * A range around a text, until the next is asked for. All texts of a page share one: a browser keeps every range up to date
 * with each change of the page, and with thousands of them a change takes seconds.
 */
export const rangeOf = (text: Text): Range => {
  const range = ranges.get(text.ownerDocument) ?? text.ownerDocument.createRange();
  ranges.set(text.ownerDocument, range);
  range.selectNodeContents(text);
  return range;
};

/** Whether anything of a text node is drawn. */
const isDrawn = (text: Text): boolean => {
  if (!text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    return false;
  }
  return [...rangeOf(text).getClientRects()].some(({ width, height }) => width > 0 && height > 0);
};

const childrenAsDrawn = (node: Node): Node[] => {
  if (node.nodeType !== Node.ELEMENT_NODE) return [...node.childNodes];
  const element = node as Element;
  if (isUnseen(element)) return [];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
};

/** The text nodes that a reader sees, in the order of the page, through every shadow root. */
export const visibleTexts = (node: Node): Text[] =>
  node.nodeType === Node.TEXT_NODE
    ? [node as Text].filter(isDrawn)
    : childrenAsDrawn(node).flatMap(visibleTexts);

/** Without white space: where lines break and gaps are is a matter of layout. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

export const visibleText = (node: Node): string =>
  squeezed(
    visibleTexts(node)
      .map(({ data }) => data)
      .join(''),
  );

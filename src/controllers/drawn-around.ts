type Root = Document | ShadowRoot;

/** Lists an element and its ancestors in the flat tree: through slots and out of shadow trees. */
export const around = (element: Element): readonly Element[] => {
  const all: Element[] = [];
  let next: Element | null | undefined = element;
  while (next) {
    all.push(next);
    const { assignedSlot, parentElement }: Element = next;
    next =
      assignedSlot ?? parentElement ?? (next.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return all;
};

/** Everything that is drawn at a point, from the front to the back, with what is inside shadow trees. */
export const stackAt = (root: Root, x: number, y: number): readonly Element[] =>
  root
    .elementsFromPoint(x, y)
    // Chromium names what is around a shadow tree as well.
    .filter((hit) => hit.getRootNode() === root)
    .flatMap((hit) => (hit.shadowRoot ? [...stackAt(hit.shadowRoot, x, y), hit] : [hit]));

/** The part of the window in which an element can be seen: what scrolls it there, or all of it. */
export const portOf = (surrounding: Iterable<Element>): { top: number; height: number } => {
  for (const element of surrounding) {
    const { scrollHeight, clientHeight, ownerDocument } = element;
    // `overflow` on <html> and <body> applies to the viewport.
    if (element === ownerDocument.body) break;
    const { overflowY } = getComputedStyle(element);
    if (scrollHeight <= clientHeight || !/auto|scroll/.test(overflowY)) continue;
    return { top: Math.max(0, element.getBoundingClientRect().top), height: clientHeight };
  }
  return { top: 0, height: innerHeight };
};

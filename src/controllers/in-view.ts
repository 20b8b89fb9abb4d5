/** Of the item that it is in: what is inside one that is out of view has not been laid out, and need not be. */
const boxOf = (element: Element | undefined): DOMRect | undefined =>
  (element?.parentElement ?? element)?.getBoundingClientRect();

/** Index of the first that ends below the top of the window: they stand below one another. */
const firstInView = (all: readonly Element[]): number => {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(all[middle])?.bottom ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Those of a list that the reader sees, at most so many. */
export const inView = <E extends Element>(all: readonly E[], most: number): ReadonlySet<E> => {
  const start = firstInView(all);
  const seen = new Set<E>();
  for (const element of all.slice(start, start + most)) {
    if ((boxOf(element)?.top ?? 0) > innerHeight) break;
    seen.add(element);
  }
  return seen;
};

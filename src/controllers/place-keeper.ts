/** Notes where an element is in view, and returns what scrolls the page so that it is there again. */
export const placeKeeper = (element: HTMLElement | undefined): (() => void) | undefined => {
  if (!element) return undefined;
  const topOf = (): number => element.getBoundingClientRect().top;
  const before = topOf();
  return () => {
    scrollBy({ top: topOf() - before, behavior: 'instant' });
  };
};

interface Settling<Element> {
  readonly settle: (element: Element) => void;
}

/** Uses what is loaded on demand as soon as it is there; what it is for is not done without it. */
export const whenLoaded = <Loaded>(
  loading: Promise<Loaded>,
  use: (loaded: Loaded) => unknown,
): void => {
  loading.then(use, () => undefined);
};

/** Has an element settled by what is loaded for it. */
export const settleBy = <Element>(element: Element, loading: Promise<Settling<Element>>): void => {
  whenLoaded(loading, ({ settle }) => {
    settle(element);
  });
};

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';

/** What comes of a call that may give a value or a promise, or fail in either way: at once where it answers at once. Never throws. */
export const settle = <Outcome>(
  call: () => unknown,
  fulfilled: (value: unknown) => Outcome,
  failed: () => Outcome,
): Outcome | Promise<Outcome> => {
  try {
    const value = call();
    return isThenable(value) ? Promise.resolve(value).then(fulfilled, failed) : fulfilled(value);
  } catch {
    return failed();
  }
};

/** The value when it is one of those allowed, else the fallback. */
export const oneOf = <Value extends string>(
  allowed: readonly Value[],
  value: unknown,
  fallback: Value,
): Value => allowed.find((candidate) => candidate === value) ?? fallback;

/** Those of the words in a space-separated list that are allowed. */
export const someOf = <Value extends string>(
  allowed: readonly Value[],
  list: string | null | undefined,
): ReadonlySet<Value> => {
  const words = (list ?? '').split(/\s+/);
  return new Set(allowed.filter((candidate) => words.includes(candidate)));
};

const longest = 60;

/** Text in quotes and on one line, with nothing in it that cannot be seen. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    '\uFFFD',
  );

const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'symbol') return value.description ?? '';
  return Array.isArray(value) ? `a list of ${String(value.length)}` : JSON.stringify(value);
};

/** The sentence that every fault is told in. What is no JSON is given as a symbol that says what it was. */
export const expected = (what: string, received: unknown): string =>
  `Expected ${what} but received ${describe(received)}`;

/** The question that a near miss is hinted at with. */
export const didYouMean = (meant: string | number | undefined): { readonly hint?: string } =>
  meant === undefined ? {} : { hint: `Did you mean ${describe(meant)}?` };

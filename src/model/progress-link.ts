const name = 'progress=';

/** More than any program passes on; nobody has to wait for what pretends to be a link. */
const longestFragment = 200_000;

// Without what an address would encode, and without the dot between them.
const isId = (text: string): boolean => /^[A-Za-z][\w-]*$/.test(text);

/** The fragment of a link that carries progress to another device: it never reaches a server. */
export const progressFragment = (prefix: string, done: Iterable<string>): string =>
  prefix + name + [...done].filter(isId).join('.');

const decoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

/** Where the last character stands that an id can have. From the end, since a pattern would try every one for a start. */
const endOfIds = (text: string): number => {
  let end = text.length;
  while (end > 0 && !/[\w-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
};

/**
 * Ids of what is done according to a fragment; undefined when it is none that carries progress.
 *
 * @param fragment as in an address, with its `#`; also as chat programs leave it, encoded once more or followed by a full stop
 * @param prefix what fragments of this element start with, such as `#mlops-`
 */
export const doneFromFragment = (
  fragment: string,
  prefix: string,
): readonly string[] | undefined => {
  if (fragment.length > longestFragment) return undefined;
  const text = decoded(decoded(fragment));
  const start = decoded(decoded(prefix)) + name;
  if (!text.startsWith(start)) return undefined;
  const ids = text.slice(start.length, endOfIds(text)).split('.');
  return [...new Set(ids.filter(isId))];
};

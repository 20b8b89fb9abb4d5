/** Up to the bracket that closes what the text begins in. */
const untilClosed = (text: string): string => {
  let depth = 1;
  let end = 0;
  while (depth > 0 && end < text.length) {
    const character = text[end];
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    end += 1;
  }
  return text.slice(0, end - 1);
};

/** What each public token is where no page sets it, as the style sheets that use it say. */
export const tokenDefaults = (css: string): ReadonlyMap<string, string> => {
  const defaults = new Map<string, string>();
  for (const { 0: use, 1: name = '', index } of css.matchAll(/var\(\s*(--roadmap-[\w-]+),\s*/g)) {
    // A private name stands for the token of the same name.
    const value = untilClosed(css.slice(index + use.length))
      .replace(/\s+/g, ' ')
      .trim()
      .replaceAll('var(--_', 'var(--roadmap-');
    const other = defaults.get(name);
    if (other !== undefined && other !== value) {
      throw new Error(`${name} is ${other} in one place and ${value} in another`);
    }
    defaults.set(name, value);
  }
  return defaults;
};

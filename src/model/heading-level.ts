/** Reads a heading level, from an attribute or as a property: 1 to 6, anything else counts as not given. */
export const headingLevel = (value: unknown): number | undefined =>
  (typeof value === 'string' || typeof value === 'number') && /^[1-6]$/.test(String(value))
    ? Number(value)
    : undefined;

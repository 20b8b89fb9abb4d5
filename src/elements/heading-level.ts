/** Reads a heading level from its attribute: 1 to 6, anything else counts as not given. */
export const headingLevel = (value: string | null): number | undefined => {
  const level = Number(value ?? NaN);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
};

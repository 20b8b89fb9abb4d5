import type { ColourToken, LengthToken } from './tokens.js';

/** The tokens that each theme file sets, without `--roadmap-`, by its name. */
export type ThemeTokens = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Pair = readonly [light: string, dark: string];

/** What a token is where nobody has chosen. */
export interface Defaults {
  /** Undefined where a bridge takes it from the site around, which is not known here. */
  readonly colour: (token: ColourToken) => Pair | undefined;
  /** In em; undefined likewise. */
  readonly length: (token: LengthToken) => number | undefined;
}

const pairIn = (value: string): Pair | undefined => {
  if (value.includes('var(')) return undefined;
  const [, light, dark] = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value) ?? [];
  return [light ?? value, dark ?? value];
};

const lengthIn = (value: string): number | undefined => {
  const [, number, unit] = /^(\d*\.?\d+)(em|px)$/.exec(value) ?? [];
  // Pixels are no em, but none of them is as much of both.
  return number !== undefined && (unit === 'em' || Number(number) === 0)
    ? Number(number)
    : undefined;
};

/** What tokens are under a theme, or under none where its name is empty. */
export const defaultsOf = (style: string, themes: ThemeTokens): Defaults => {
  const theme = new Map(Object.entries(themes[style] ?? {}));
  return {
    colour: ({ id, defaults }) => {
      const value = theme.get(id);
      return value === undefined ? defaults : pairIn(value);
    },
    length: ({ id, fallback }) => {
      const value = theme.get(id);
      return value === undefined ? fallback : lengthIn(value);
    },
  };
};

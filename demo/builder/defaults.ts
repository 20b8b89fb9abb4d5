import type { State } from './state.js';
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
  const [, number, unit] = /^(\d+(?:\.\d+)?|\.\d+)(em|px)$/.exec(value) ?? [];
  // Pixels are no em, but none of them is as much of both.
  return number !== undefined && (unit === 'em' || Number(number) === 0)
    ? Number(number)
    : undefined;
};

/** What tokens are under the theme that has been chosen, if one has. */
export const defaultsOf = (
  { style, tokens }: Pick<State, 'style' | 'tokens'>,
  themes: ThemeTokens,
): Defaults => {
  const theme = new Map(Object.entries(themes[style] ?? {}));
  const colour = ({ id, defaults, like }: ColourToken): Pair | undefined => {
    const value = theme.get(id);
    if (value !== undefined) return pairIn(value);
    if (!like) return defaults;
    const [light, dark] = [tokens[like.id], tokens[`${like.id}-dark`]].map(
      (one) => one && `#${one}`,
    );
    const pair = colour(like) ?? [light ?? dark, dark ?? light];
    return pair[0] && pair[1] ? [light ?? pair[0], dark ?? pair[1]] : undefined;
  };
  return {
    colour,
    length: ({ id, fallback }) => {
      const value = theme.get(id);
      return value === undefined ? fallback : lengthIn(value);
    },
  };
};

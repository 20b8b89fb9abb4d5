import type { Level } from '../../src/model/roadmap.js';
import type { Defaults } from './defaults.js';
import {
  type ColourToken,
  colourTokens,
  choiceTokens,
  lengthTokens,
  levelTokensOf,
  type TokenValues,
} from './tokens.js';

const colourDeclaration = (
  token: ColourToken,
  values: TokenValues,
  defaults: Defaults,
): readonly string[] => {
  const { id } = token;
  const given = [values[id], values[`${id}-dark`]].map((value) => value && `#${value}`);
  const [first, second] = given;
  const chosen = first ?? second;
  if (chosen === undefined) return [];
  const pair = defaults.colour(token);
  // Where the site decides and nobody knows how, the one that has been chosen is for both.
  if (!pair && !(first && second)) return [`--roadmap-${id}: ${chosen};`];
  return [
    `--roadmap-${id}: light-dark(${first ?? pair?.[0] ?? ''}, ${second ?? pair?.[1] ?? ''});`,
  ];
};

/** The declarations that set what has been chosen; a side that nobody has chosen stays as it is. */
export const tokenDeclarations = (
  values: TokenValues,
  defaults: Defaults,
  levels: readonly Level[],
): readonly string[] => [
  ...[...colourTokens, ...levelTokensOf(levels)].flatMap((token) =>
    colourDeclaration(token, values, defaults),
  ),
  ...lengthTokens.flatMap(({ id }) => {
    const value = values[id];
    return value === undefined ? [] : [`--roadmap-${id}: ${value}em;`];
  }),
  ...choiceTokens.flatMap(({ id, choices }) => {
    const chosen = choices[values[id] ?? ''];
    return chosen ? [`--roadmap-${id}: ${chosen.css};`] : [];
  }),
];

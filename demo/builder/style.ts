import type { Level } from '../../src/model/roadmap.js';
import { defaultsOf, type ThemeTokens } from './defaults.js';
import type { State } from './state.js';
import { tokenDeclarations } from './token-css.js';

/** The least that each is high; a closed phase is one line of cards, everything else fills most of a screen. */
const heightOf = ({ element, open }: State): string => {
  if (element === 'mlops-roadmap') return '100vh';
  if (element === 'roadmap-faq') return '27em';
  return open === 'all' ? '21em' : '5.6em';
};

const rule = (selector: string, declarations: readonly string[]): readonly string[] =>
  declarations.length === 0
    ? []
    : [`${selector} {`, ...declarations.map((declaration) => `  ${declaration}`), '}'];

/** The lines of the rule that sets the tokens that have been chosen; none where none has. */
export const tokenRule = (
  state: State,
  { themes, levels }: { readonly themes: ThemeTokens; readonly levels: readonly Level[] },
): readonly string[] =>
  rule(state.element, tokenDeclarations(state.tokens, defaultsOf(state, themes), levels));

/** The lines of the rule that keeps the space free until the script is there. */
export const reserveRule = (state: State): readonly string[] =>
  state.reserve
    ? rule(`${state.element}:not(:defined)`, ['display: block;', `min-height: ${heightOf(state)};`])
    : [];

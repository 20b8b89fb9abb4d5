import { isGenerated } from '../kinds.js';
import type { Setup } from './setup.js';
import type { Piece } from './snippet.js';

export const install = ({ version }: Setup): Piece => ({
  title: 'Terminal',
  code: `npm install mlops-roadmap@${version}`,
});

/** The import that defines the element, and nothing of the others where it stands alone. */
export const importOf = ({ tag }: Setup): string =>
  `import 'mlops-roadmap${tag === 'mlops-roadmap' ? '' : `/${tag}`}';`;

export const themeImport = ({ state }: Setup): readonly string[] =>
  state.style === '' ? [] : [`import 'mlops-roadmap/themes/${state.style}.css';`];

/** Where a page is generated it is there before its script is; elsewhere there is nothing to keep free. */
export const rules = ({ state, tokenRule, reserveRule }: Setup): readonly string[] =>
  isGenerated(state.kind) ? [...tokenRule, ...reserveRule] : tokenRule;

export const cssPiece = (setup: Setup, title: string): readonly Piece[] => {
  const theme = setup.state.style;
  const lines = [
    ...(theme === '' ? [] : [`@import 'mlops-roadmap/themes/${theme}.css';`]),
    ...rules(setup),
  ];
  return lines.length === 0 ? [] : [{ title, code: lines.join('\n') }];
};

/** Vue must not look for components of these names. */
export const isCustomElement = `isCustomElement: (tag) => tag === 'mlops-roadmap' || tag.startsWith('roadmap-')`;

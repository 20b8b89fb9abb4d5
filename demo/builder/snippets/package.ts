import { isGenerated } from '../kinds.js';
import type { Setup } from './setup.js';
import type { Piece } from './snippet.js';

/** From the file that `npm pack` writes in a checkout: no registry has the package yet. */
export const install = ({ version }: Setup): Piece => ({
  title: 'Terminal, with a checkout beside your site',
  code: `(cd ../mlops-roadmap && npm pack)\nnpm install ../mlops-roadmap/mlops-roadmap-${version}.tgz`,
});

/** The import that defines the element, and nothing of the others where it stands alone. */
export const importOf = ({ tag }: Setup): string =>
  `import 'mlops-roadmap${tag === 'mlops-roadmap' ? '' : `/${tag}`}';`;

export const themeImport = ({ state }: Setup): readonly string[] =>
  state.style === '' ? [] : [`import 'mlops-roadmap/themes/${state.style}.css';`];

/** Where a page is generated it is there before its script is; elsewhere there is nothing to keep free. */
export const rules = ({ state, tokenRule, reserveRule }: Setup): readonly string[] =>
  isGenerated(state.kind) ? [...tokenRule, ...reserveRule] : tokenRule;

/** A style sheet for the rules alone, where the theme is imported by a script. */
export const rulesPiece = (setup: Setup, title: string): readonly Piece[] => {
  const code = rules(setup).join('\n');
  return code === '' ? [] : [{ title, code }];
};

/** Vue must not look for components of these names. */
export const isCustomElement = `isCustomElement: (tag) => tag === 'mlops-roadmap' || tag.startsWith('roadmap-')`;

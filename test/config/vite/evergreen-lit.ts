import type { Plugin } from 'vite';
import { replaceIn } from './replace-in.js';

const styleCode = `export const css = ([text]) => {
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
export const unsafeCSS = undefined;`;

/**
 * What Lit does for browsers without style sheets to adopt, and for polyfills, no reader's browser needs any more:
 * the copy inside a pasted script is without it.
 */
export const evergreenLit = (): readonly Plugin[] => [
  {
    name: 'evergreen-lit',
    enforce: 'pre',
    load: (id) => (id.endsWith('/@lit/reactive-element/css-tag.js') ? styleCode : null),
  },
  {
    ...replaceIn('without-polyfills', {
      modules: (id) => id.includes('/node_modules/'),
      patterns: [[/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, 'undefined']],
    }),
    enforce: 'pre',
  },
];

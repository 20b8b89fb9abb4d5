import type { Plugin } from 'vite';

const lentModule = '\0lent';

/** Templates and style sheets are plain values that the Lit of any script draws. */
const lentCode = `export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const css = ([text]) => {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
};`;

/** What is loaded on demand does without a Lit of its own: a second one would bring a second policy for Trusted Types. */
export const lendLit = (): Plugin => ({
  name: 'lend-lit',
  enforce: 'pre',
  // Directives ask for it by its path.
  resolveId: (id) => (/^lit$|\/lit-html\.js$/.test(id) ? lentModule : null),
  load: (id) => (id === lentModule ? lentCode : null),
});

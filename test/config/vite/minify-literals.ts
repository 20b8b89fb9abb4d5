import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';
import { at } from './at.js';

/** Minifiers of JavaScript leave template literals as they are. */
export const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (![at('src/'), at('demo/builder/')].some((folder) => id.startsWith(folder))) return null;
    // Lightning CSS instead of its default, which does not know today's CSS.
    const minifyCSS = (css: string): string =>
      transform({ filename: id, code: Buffer.from(css), minify: true }).code.toString();
    const options = {
      fileName: id,
      minifyOptions: { minifyCSS },
      generateSourceMap: false,
    } as const;
    return (await minifyHTMLLiterals(code, options))?.code ?? null;
  },
});

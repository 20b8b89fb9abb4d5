import type { UserConfig } from 'vite';
import { at } from './at.js';
import { fileHashes } from './file-hashes.js';
import { minifyLiterals } from './minify-literals.js';
import { notice } from './notice.js';
import { shared } from './shared.js';
import { themeTokens } from './theme-tokens.js';

/** The embed builder of `demo/`, one file for its page; it is no part of the package. */
export const builder: UserConfig = {
  ...shared,
  plugins: [fileHashes(), themeTokens(), minifyLiterals()],
  build: {
    ...shared.build,
    lib: {
      entry: at('demo/builder/main.ts'),
      formats: ['iife'],
      name: 'builder',
      fileName: () => 'builder.js',
    },
    rolldownOptions: {
      output: { postBanner: notice('Lit, BSD-3-Clause, and Valibot, MIT') },
    },
  },
};

import type { UserConfig } from 'vite';
import { at } from './at.js';
import { minifyAgain } from './minify-again.js';
import { notice } from './notice.js';
import { shared } from './shared.js';

/** What the page for frames does, a classic script: a sandbox without an origin would have to be allowed a module. */
export const embed: UserConfig = {
  ...shared,
  plugins: [minifyAgain()],
  build: {
    ...shared.build,
    lib: {
      entry: at('src/define/embed.ts'),
      formats: ['iife'],
      name: 'embed',
      fileName: () => 'roadmap-embed.js',
    },
    rolldownOptions: { output: { postBanner: notice(undefined) } },
  },
};

import type { UserConfig } from 'vite';
import { at } from './at.js';
import { minifyLiterals } from './minify-literals.js';
import { onDemand } from './on-demand.js';
import { shared } from './shared.js';

/** One file per module for bundlers, which bring Lit along and minify; template literals they leave alone. */
export const modules: UserConfig = {
  ...shared,
  plugins: [minifyLiterals()],
  build: {
    ...shared.build,
    minify: false,
    lib: {
      entry: [
        ...['src/index.ts', 'src/prerender/index.ts'],
        // Where frames are is the business of pasted scripts.
        ...Object.keys(onDemand).filter((module) => !module.startsWith('src/define/')),
      ].map(at),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit|valibot|ts-ics)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: 'esm/[name].js',
      },
    },
  },
};

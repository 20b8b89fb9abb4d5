import type { Plugin, UserConfig } from 'vite';
import { at } from './at.js';
import { lendLit } from './lend-lit.js';
import { loadFromModule } from './load-from-module.js';
import { minifyLiterals } from './minify-literals.js';
import { notice } from './notice.js';
import { shared } from './shared.js';

/** What is in a file besides our own code. */
const libraries: Readonly<Record<string, string>> = {
  'roadmap-given.js': 'Valibot, MIT',
  'roadmap-progress.js': 'Valibot, MIT',
  'roadmap-calendar.js': 'ts-ics, MIT',
};

/** What is said of each field is for the JSON Schema; readers' browsers have no use for it. */
const noDescriptions = (): Plugin => ({
  name: 'no-descriptions',
  enforce: 'pre',
  transform: (code, id) =>
    id === at('src/model/schema.ts')
      ? code.replace(/\b(text|v\.description)\(\s*'.*?',?\s*\)/g, `$1('')`)
      : null,
});

/** One of the files that pasted scripts load on demand, a module; it loads others in turn. */
export const beside = (entry: string, fileName: string): UserConfig => ({
  ...shared,
  plugins: [noDescriptions(), minifyLiterals(), loadFromModule(), lendLit()],
  build: {
    ...shared.build,
    lib: { entry: at(entry), formats: ['es'], fileName: () => fileName },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { legal: true, annotation: false, jsdoc: false },
        chunkFileNames: 'roadmap-languages/[name].js',
        postBanner: notice(libraries[fileName]),
      },
    },
  },
});

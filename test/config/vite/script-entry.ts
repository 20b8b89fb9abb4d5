import type { Plugin } from 'vite';
import { at } from './at.js';

/** Stands for a module that is nowhere but here. */
export const entry = at('script-entry');

/** What a pasted script does: it defines its elements, puts them where it is asked to, and exports nothing. */
export const scriptEntry = (module: string, tags: readonly string[]): Plugin => ({
  name: 'script-entry',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) =>
    id === entry
      ? `import '${at(`src/${module}.ts`)}';
         import { placeElements } from '${at('src/define/place-elements.ts')}';
         placeElements(${JSON.stringify(tags)});`
      : null,
});

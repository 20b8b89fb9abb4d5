import type { Plugin } from 'vite';
import { at } from './at.js';
import { loadFiles } from './on-demand.js';

/** What pasted scripts load on demand comes from where they have come from, or from where their page says. */
export const loadFromBeside = (): Plugin => ({
  name: 'load-from-beside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(at('src/'))) return null;
    const changed = loadFiles(id, code, (file) => `loadBeside('${file}')`);
    return changed === code
      ? null
      : `import { loadBeside } from '${at('src/define/load-beside.ts')}';\n${changed}`;
  },
});

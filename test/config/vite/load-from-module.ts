import type { Plugin } from 'vite';
import { at } from './at.js';
import { loadFiles } from './on-demand.js';

/** Among the files that are loaded on demand, which are modules all, addresses are relative to each. */
export const loadFromModule = (): Plugin => ({
  name: 'load-from-module',
  enforce: 'pre',
  resolveId: (id) => (/^\.\/roadmap-[\w-]+\.js$/.test(id) ? { id, external: true } : null),
  transform: (code, id) =>
    id.startsWith(at('src/')) ? loadFiles(id, code, (file) => `import('./${file}')`) : null,
});

import type { Plugin } from 'vite';
import { at } from './at.js';
import { loadFiles } from './on-demand.js';

const besideModule = '\0beside';

/**
 * A classic script from elsewhere has no base address of its own; a module has no current script. An element of that name,
 * which may have come with a comment, must not pass for it: code would be loaded from wherever it says.
 */
const besideCode = `const { src } = Reflect.get(Document.prototype, 'currentScript', document) ?? {};
export const beside = (file) => (src ? new URL(file, src).href : './' + file);`;

/** What pasted scripts load on demand comes from where they have come from. */
export const loadFromBeside = (): Plugin => ({
  name: 'load-from-beside',
  enforce: 'pre',
  resolveId: (id) => (id === besideModule ? id : null),
  load: (id) => (id === besideModule ? besideCode : null),
  transform(code, id) {
    if (!id.startsWith(at('src/'))) return null;
    const changed = loadFiles(id, code, (file) => `import(beside('${file}'))`);
    return changed === code ? null : `import { beside } from '${besideModule}';\n${changed}`;
  },
});

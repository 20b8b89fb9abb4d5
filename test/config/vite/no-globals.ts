import type { Plugin } from 'vite';

/**
 * Lit counts its versions and keeps what decorators note on the global object, for other copies of itself and for
 * debuggers; the copy inside a pasted script keeps that to itself.
 */
export const noGlobals = (): Plugin => ({
  name: 'no-globals',
  transform(code, id) {
    if (!id.includes('/node_modules/')) return null;
    return code
      .replace(/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g, 'void 0')
      .replace(
        /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap;/,
        'const litPropertyMetadata=new WeakMap;',
      );
  },
});

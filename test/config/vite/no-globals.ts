import type { Plugin } from 'vite';
import { replaceIn } from './replace-in.js';

/**
 * Lit counts its versions and keeps what decorators note on the global object, for other copies of itself and for
 * debuggers; the copy inside a pasted script keeps that to itself.
 */
export const noGlobals = (): Plugin =>
  replaceIn('no-globals', {
    modules: (id) => id.includes('/node_modules/'),
    patterns: [
      [/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g, 'void 0'],
      [
        /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap;/,
        'const litPropertyMetadata=new WeakMap;',
      ],
    ],
  });

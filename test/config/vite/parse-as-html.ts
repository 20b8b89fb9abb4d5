import type { Plugin } from 'vite';
import { replaceIn } from './replace-in.js';

/** In a page in XML, Lit would have its templates parsed as XML, which they are not: another way parses HTML everywhere. */
export const parseAsHtml = (): Plugin =>
  replaceIn('parse-as-html', {
    modules: (id) => id.includes('/node_modules/lit-html/'),
    patterns: [
      [/(\w+)\.innerHTML=(\w+),(?=\1\})/, '$1.setHTMLUnsafe?$1.setHTMLUnsafe($2):$1.innerHTML=$2,'],
    ],
  });

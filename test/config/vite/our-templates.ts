import type { Plugin } from 'vite';
import { replaceIn } from './replace-in.js';

/**
 * What Lit does for templates that we do not write: of SVG and MathML, compiled ahead, with a directive on an element or with
 * expressions in comments and in `<style>` and the like. The copy inside a pasted script is without it.
 */
export const ourTemplates = (): Plugin =>
  replaceIn('our-templates', {
    modules: (id) => id.endsWith('/node_modules/lit-html/lit-html.js'),
    patterns: [
      // SVG and MathML.
      [/2===(\w)\?"<svg>":3===\1\?"<math>":""/, '""'],
      [/\+\(2===(\w)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
      [/2===(\w)\|\|3===\1(?=\)\{)/, '!1'],
      // Compiled ahead.
      [/"number"==typeof (\w)\?(this\.\S+?\(\w\)):\(void 0===\1\.el&&\(.+?\),\1\)/, '$2'],
      // A directive on an element.
      [/1===(\w)\.type\?(\w=new \1\.ctor\([^)]+\)):6===\1\.type&&\([^)]+\)\)/, '$2'],
      [
        /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
        '',
      ],
      // In comments.
      [/else\{let (\w)=-1;for\(;-1!==\(\1=\w\.data\.indexOf\([^}]+\}\),\1\+=\w\.length-1\}/, ''],
      // In text that is not HTML.
      [/\(\w\.test\((\w)\[2\]\)&&\(\w=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w=\w)\)/, '$2'],
      [/\w\.test\(\w\.tagName\)(?=\)\{)/, '!1'],
    ],
  });

import type { Plugin } from 'vite';

/** In a page in XML, Lit would have its templates parsed as XML, which they are not: another way parses HTML everywhere. */
export const parseAsHtml = (): Plugin => ({
  name: 'parse-as-html',
  transform: (code, id) =>
    id.includes('/node_modules/lit-html/')
      ? code.replace(
          /(\w+)\.innerHTML=(\w+),(?=\1\})/,
          '$1.setHTMLUnsafe?$1.setHTMLUnsafe($2):$1.innerHTML=$2,',
        )
      : null,
});

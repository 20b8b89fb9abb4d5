import { ownFile } from '../attributes.js';
import { elementOf } from './markup.js';
import { ownPiece } from './own.js';
import { importOf, install, isCustomElement, rules, themeImport } from './package.js';
import type { Setup } from './setup.js';
import type { Piece, Snippet } from './snippet.js';

/** An import counts nowhere but before all rules. */
const stylesPiece = (setup: Setup): readonly Piece[] => {
  const { style } = setup.state;
  const theme = style === '' ? [] : [`@import 'mlops-roadmap/themes/${style}.css';`];
  const code = [...theme, ...rules(setup)].join('\n');
  return code === '' ? [] : [{ title: 'At the top of src/css/custom.css', code }];
};

const docusaurus = (setup: Setup): Snippet => {
  const hasOwn = setup.own !== undefined;
  const baseUrl = hasOwn ? ["import useBaseUrl from '@docusaurus/useBaseUrl';"] : [];
  const attributes = [
    ...setup.attributes,
    ...(hasOwn ? [['src', { code: `{useBaseUrl('/${ownFile}')}` }] as const] : []),
  ];
  return {
    how: 'Docusaurus 3. It works in every .md and .mdx file of docs and blog.',
    pieces: [
      install(setup),
      {
        title: 'docs/your-page.mdx',
        code: `${[importOf(setup), ...baseUrl].join('\n')}\n\n${elementOf(setup.tag, attributes)}`,
      },
      ...ownPiece(setup, `static/${ownFile}`),
      ...stylesPiece(setup),
    ],
  };
};

const vitepress = (setup: Setup): Snippet => {
  const hasOwn = setup.own !== undefined;
  const withBase = hasOwn ? ["import { withBase } from 'vitepress';"] : [];
  const attributes = [
    ...setup.attributes,
    ...(hasOwn ? [[':src', { code: `"withBase('/${ownFile}')"` }] as const] : []),
  ];
  return {
    how: 'VitePress 1. Where .vitepress/config.ts is there already, add what is under “vue”.',
    pieces: [
      install(setup),
      {
        title: '.vitepress/config.ts',
        code: `import { defineConfig } from 'vitepress';

export default defineConfig({
  vue: {
    template: {
      compilerOptions: {
        ${isCustomElement},
      },
    },
  },
});`,
      },
      {
        title: 'your-page.md',
        code: `<script setup>
${[importOf(setup), ...themeImport(setup), ...withBase].join('\n')}
</script>

${elementOf(setup.tag, attributes)}`,
      },
      ...ownPiece(setup, `public/${ownFile}, in the folder of your pages`),
      ...(rules(setup).length === 0
        ? []
        : [
            {
              title: 'At the end of your-page.md',
              code: `<style>\n${rules(setup).join('\n')}\n</style>`,
            },
          ]),
    ],
  };
};

export const generated = { docusaurus, vitepress } as const;

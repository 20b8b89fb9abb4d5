import { isGenerated } from '../kinds.js';
import { elementOf, indent, selfClosing } from './markup.js';
import type { Setup } from './setup.js';
import type { Piece, Snippet } from './snippet.js';

const install = ({ version }: Setup): Piece => ({
  title: 'Terminal',
  code: `npm install mlops-roadmap@${version}`,
});

/** The import that defines the element, and nothing of the others where it stands alone. */
const importOf = ({ tag }: Setup): string =>
  `import 'mlops-roadmap${tag === 'mlops-roadmap' ? '' : `/${tag}`}';`;

const themeImport = ({ state }: Setup): readonly string[] =>
  state.style === '' ? [] : [`import 'mlops-roadmap/themes/${state.style}.css';`];

/** Where a page is generated it is there before its script is; elsewhere there is nothing to keep free. */
const rules = ({ state, tokenRule, reserveRule }: Setup): readonly string[] =>
  isGenerated(state.kind) ? [...tokenRule, ...reserveRule] : tokenRule;

const cssPiece = (setup: Setup, title: string): readonly Piece[] => {
  const theme = setup.state.style;
  const lines = [
    ...(theme === '' ? [] : [`@import 'mlops-roadmap/themes/${theme}.css';`]),
    ...rules(setup),
  ];
  return lines.length === 0 ? [] : [{ title, code: lines.join('\n') }];
};

/** Vue must not look for components of these names. */
const isCustomElement = `isCustomElement: (tag) => tag === 'mlops-roadmap' || tag.startsWith('roadmap-')`;

const npm = (setup: Setup): Snippet => ({
  how: 'With any bundler. Importing it while a site is generated in Node does nothing and throws nothing.',
  pieces: [
    install(setup),
    { title: 'Your script', code: [importOf(setup), ...themeImport(setup)].join('\n') },
    { title: 'Your page', code: elementOf(setup.tag, setup.attributes) },
    ...(rules(setup).length === 0
      ? []
      : [{ title: 'Your style sheet', code: rules(setup).join('\n') }]),
  ],
});

const react = (setup: Setup): Snippet => ({
  how: 'React 19 or later. Without TypeScript, leave out the line of types.',
  pieces: [
    install(setup),
    {
      title: 'Roadmap.tsx',
      code: `${importOf(setup)}
import type {} from 'mlops-roadmap/types/react';

export const Roadmap = () => (
${indent(selfClosing(setup.tag, setup.attributes), '  ')}
);`,
    },
    ...cssPiece(setup, 'Your style sheet'),
  ],
});

const vue = (setup: Setup): Snippet => ({
  how: 'Vue 3 with Vite.',
  pieces: [
    install(setup),
    {
      title: 'vite.config.ts',
      code: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: {
        compilerOptions: {
          ${isCustomElement},
        },
      },
    }),
  ],
});`,
    },
    {
      title: 'Roadmap.vue',
      code: `<script setup lang="ts">
${importOf(setup)}
</script>

<template>
${indent(elementOf(setup.tag, setup.attributes), '  ')}
</template>`,
    },
    ...cssPiece(setup, 'Your style sheet'),
  ],
});

const docusaurus = (setup: Setup): Snippet => ({
  how: 'Docusaurus 3. It works in every .md and .mdx file of docs and blog.',
  pieces: [
    install(setup),
    {
      title: 'docs/your-page.mdx',
      code: `${importOf(setup)}\n\n${elementOf(setup.tag, setup.attributes)}`,
    },
    ...cssPiece(setup, 'src/css/custom.css'),
  ],
});

const vitepress = (setup: Setup): Snippet => ({
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
${[importOf(setup), ...themeImport(setup)].join('\n')}
</script>

${elementOf(setup.tag, setup.attributes)}`,
    },
    ...(rules(setup).length === 0
      ? []
      : [
          {
            title: 'At the end of your-page.md',
            code: `<style>\n${rules(setup).join('\n')}\n</style>`,
          },
        ]),
  ],
});

export const packaged = { npm, react, vue, docusaurus, vitepress } as const;

import { ownFile } from '../attributes.js';
import { elementOf, indent, selfClosing } from './markup.js';
import { ownPiece } from './own.js';
import { importOf, install, isCustomElement, rulesPiece, themeImport } from './package.js';
import type { Setup } from './setup.js';
import type { Snippet } from './snippet.js';

const dataImport = ({ own }: Setup): readonly string[] =>
  own === undefined ? [] : [`import data from './${ownFile}';`];

const importsOf = (setup: Setup): readonly string[] => [
  importOf(setup),
  ...themeImport(setup),
  ...dataImport(setup),
];

const giving = ({ tag, own }: Setup): readonly string[] =>
  own === undefined ? [] : ['', `document.querySelector('${tag}').roadmap = data;`];

/** The attribute that sets the property, as the framework writes it. */
const bound = ({ own }: Setup, name: string, code: string) =>
  own === undefined ? [] : [[name, { code }] as const];

const typesOf = (setup: Setup): readonly string[] => [
  "import type {} from 'mlops-roadmap/types/react';",
  // TypeScript reads "month" in a JSON file as any text.
  ...(setup.own === undefined ? [] : ["import type { Roadmap as Data } from 'mlops-roadmap';"]),
  ...dataImport(setup),
];

const npm = (setup: Setup): Snippet => ({
  how: 'With any bundler. Importing it while a site is generated in Node does nothing and throws nothing.',
  pieces: [
    install(setup),
    { title: 'Your script', code: [...importsOf(setup), ...giving(setup)].join('\n') },
    { title: 'Your page', code: elementOf(setup.tag, setup.attributes) },
    ...rulesPiece(setup, 'Your style sheet'),
    ...ownPiece(setup, `${ownFile}, beside your script`),
  ],
});

const react = (setup: Setup): Snippet => ({
  how:
    setup.own === undefined
      ? 'React 19 or later. Without TypeScript, leave out the line of types.'
      : 'React 19 or later. Without TypeScript, leave out the lines of types and “as Data”.',
  pieces: [
    install(setup),
    {
      title: 'Roadmap.tsx',
      code: `${[importOf(setup), ...themeImport(setup), ...typesOf(setup)].join('\n')}

export const Roadmap = () => (
${indent(selfClosing(setup.tag, [...setup.attributes, ...bound(setup, 'roadmap', '{data as Data}')]), '  ')}
);`,
    },
    ...ownPiece(setup, `${ownFile}, beside Roadmap.tsx`),
    ...rulesPiece(setup, 'Your style sheet'),
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
${importsOf(setup).join('\n')}
</script>

<template>
${indent(elementOf(setup.tag, [...setup.attributes, ...bound(setup, ':roadmap', '"data"')]), '  ')}
</template>`,
    },
    ...ownPiece(setup, `${ownFile}, beside Roadmap.vue`),
    ...rulesPiece(setup, 'Your style sheet'),
  ],
});

export const packaged = { npm, react, vue } as const;

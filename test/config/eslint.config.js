import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { configs as typescript } from 'typescript-eslint';

/** @param {string[]} names */
const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const nodeGlobals = globals('console', 'fetch');

const browserGlobals = globals(
  'addEventListener',
  'console',
  'customElements',
  'document',
  'fetch',
  'history',
  'innerHeight',
  'innerWidth',
  'localStorage',
  'location',
  'performance',
  'requestAnimationFrame',
  'self',
  'window',
);

/** @type {import('eslint').Linter.RulesRecord} */
const rules = {
  '@typescript-eslint/no-unused-vars': [
    'error',
    // As with TypeScript's own check: a method that others override names what it is given and does not use.
    { argsIgnorePattern: '^_' },
  ],
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        // The test runner itself waits for its tests.
        { from: 'package', package: 'node:test', name: ['after', 'before', 'describe', 'it'] },
      ],
    },
  ],
};

export default defineConfig(
  globalIgnores(['**/dist/', 'test/hosts/sites/', 'test/package/frameworks/']),
  js.configs.recommended,
  typescript.strictTypeChecked,
  typescript.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('../../', import.meta.url)),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules,
  },
  {
    files: ['test/config/**/*.js'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['demo/**/*.js', 'test/page/**/*.js', 'test/support/**/*.js'],
    languageOptions: { globals: browserGlobals },
  },
  {
    // They belong to no TypeScript project.
    files: ['demo/**/*.js'],
    extends: [typescript.disableTypeChecked],
  },
);

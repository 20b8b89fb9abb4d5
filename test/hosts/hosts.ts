import type { Browser, Page } from 'puppeteer-core';
import type { Served } from './serve.js';
import type { Site } from './site.js';
import { serveWordPress } from './wordpress.js';

/** A site generator or framework, and what is expected of a small site built with it. */
export interface Host {
  /** Its folder in sites/. */
  readonly name: string;
  /** As a reader of the table knows it. */
  readonly label: string;
  /** The packages of npm or Debian whose versions the table tells. */
  readonly packages: readonly string[];
  /** The folder it builds; without it the page is opened as a file. */
  readonly output?: string;
  /** Where the site is, below its domain. */
  readonly base?: string;
  /** What is in its pages before any script. */
  readonly prerendered?: 'text' | 'text and phase';
  /** Whether the site is dark by itself where the reader's device is. */
  readonly hasDarkMode?: boolean;
  /** The phase that a property brings, by default the first of the site's own roadmap. */
  readonly own?: { readonly id: string; readonly title: string };
  /** The recipe of the README that its pages paste; they show a whole roadmap, and one phase on a second page. */
  readonly recipe?: string;
  /** Where its pages with a roadmap are, by default the first page of the site. */
  readonly starts?: readonly string[];
  /** Whether its recipe lets the roadmap begin with every phase closed. */
  readonly startsClosed?: boolean;
  /** Whether the document stays when a reader goes to another page. */
  readonly staysOnNavigation?: boolean;
  /** Turns the site's own switch from light to dark. */
  readonly turnDark?: (page: Page) => Promise<void>;
  /** Its own server, for a site that is no folder of files. */
  readonly serve?: (site: Site, browser: Browser) => Promise<Served>;
  /** What does not work there, a pattern of what the browser says of it. */
  readonly limit?: { readonly label: string; readonly noise: RegExp };
}

const base = '/handbook/';

/** Every host that the package is tried in. */
export const hosts: readonly Host[] = [
  {
    name: 'vitepress',
    label: 'VitePress',
    packages: ['vitepress'],
    output: '.vitepress/dist',
    base,
    prerendered: 'text',
    hasDarkMode: true,
  },
  {
    name: 'docusaurus',
    label: 'Docusaurus, MDX',
    packages: ['@docusaurus/core', 'react', 'typescript'],
    output: 'build',
    base,
    prerendered: 'text',
    hasDarkMode: true,
  },
  {
    name: 'eleventy',
    label: 'Eleventy, with a prerendered phase',
    packages: ['@11ty/eleventy', '@lit-labs/ssr'],
    output: '_site',
    base,
    prerendered: 'text and phase',
  },
  {
    name: 'vite-react',
    label: 'React, TypeScript',
    packages: ['react', 'vite', 'typescript'],
    output: 'dist',
    base,
  },
  {
    name: 'vite-vue',
    label: 'Vue, TypeScript',
    packages: ['vue', 'vite', 'vue-tsc'],
    output: 'dist',
    base,
  },
  {
    name: 'sveltekit',
    label: 'SvelteKit, TypeScript, static',
    packages: ['@sveltejs/kit', 'svelte', 'svelte-check'],
    output: 'build',
    base,
    prerendered: 'text',
  },
  {
    name: 'mkdocs',
    label: 'MkDocs',
    packages: ['mkdocs'],
    output: 'site',
    recipe: 'MkDocs, Material for MkDocs',
  },
  {
    name: 'material',
    label: 'Material for MkDocs',
    packages: ['mkdocs-material', 'mkdocs'],
    output: 'site',
    recipe: 'MkDocs, Material for MkDocs',
    staysOnNavigation: true,
    turnDark: (page) => page.click('[data-md-component=palette] label[for=__palette_2]'),
  },
  {
    name: 'hugo',
    label: 'Hugo, minified',
    packages: ['hugo'],
    output: 'public',
    base,
    recipe: 'Hugo',
    startsClosed: true,
  },
  {
    name: 'jekyll',
    label: 'Jekyll, minima',
    packages: ['jekyll', 'jekyll-theme-minima'],
    output: '_site',
    base,
    recipe: 'Jekyll',
  },
  {
    name: 'sphinx',
    label: 'Sphinx, Read the Docs, MyST',
    packages: ['python3-sphinx', 'python3-sphinx-rtd-theme', 'python3-myst-parser'],
    output: '_build',
    recipe: 'Sphinx, Read the Docs, MyST',
  },
  {
    name: 'astro',
    label: 'Astro with ClientRouter',
    packages: ['astro'],
    output: 'dist',
    base,
    recipe: 'Astro',
    staysOnNavigation: true,
  },
  {
    name: 'starlight',
    label: 'Starlight',
    packages: ['@astrojs/starlight', 'astro'],
    output: 'dist',
    recipe: 'Starlight',
    turnDark: async (page) => {
      await page.select('starlight-theme-select select', 'dark');
    },
  },
  {
    name: 'next',
    label: 'Next, TypeScript, static',
    packages: ['next', 'react', 'typescript'],
    output: 'out',
    base,
    recipe: 'Next',
    staysOnNavigation: true,
  },
  {
    name: 'wordpress',
    label: 'WordPress, Twenty Twenty-One: block editor, classic editor, author',
    packages: ['wordpress', 'php8.2-cli', 'mariadb-server'],
    recipe: 'WordPress',
    starts: ['block/', 'classic/', 'author/'],
    turnDark: (page) => page.click('#dark-mode-toggler'),
    serve: serveWordPress,
  },
  { name: 'plain-html', label: 'HTML', packages: [], output: '.' },
  {
    name: 'file',
    label: 'HTML opened as a file',
    packages: [],
    own: { id: 'model-serving', title: 'Model Serving & Inference' },
    limit: {
      label:
        'works, without what the script loads on demand: no roadmap of your own, no progress; the console says so',
      // Browsers let no page from a file load modules, and say so.
      noise:
        /^(failed: file:|console.warn: mlops-roadmap cannot load file:|console.error: (Access to script at 'file:|Failed to load resource))/,
    },
  },
];

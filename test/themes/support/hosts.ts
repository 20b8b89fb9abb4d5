/** A page that a bridge is made for, and how its reader switches between light and dark. */
export interface Host {
  /** Also the name of the bridge. */
  readonly name: string;
  /** Its own style sheet, from the root of the project. */
  readonly css: string;
  /** What carries the attributes below. */
  readonly on: 'html' | 'body';
  readonly light: Readonly<Record<string, string>>;
  /** Undefined where the host knows light only. */
  readonly dark: Readonly<Record<string, string>> | undefined;
  /** Its own variables for what the roadmap is to wear. */
  readonly accent: string;
  readonly text: string;
  readonly surface: string;
  /** Its page. */
  readonly background: string;
}

const published = (name: string): string => `test/themes/hosts/${name}.css`;

export const hosts: readonly Host[] = [
  {
    name: 'docusaurus',
    css: 'node_modules/infima/dist/css/default/default.css',
    on: 'html',
    light: { 'data-theme': 'light' },
    dark: { 'data-theme': 'dark' },
    accent: '--ifm-link-color',
    text: '--ifm-font-color-base',
    surface: '--ifm-card-background-color',
    background: '--ifm-background-color',
  },
  {
    name: 'vitepress',
    css: published('vitepress'),
    on: 'html',
    light: {},
    dark: { class: 'dark' },
    accent: '--vp-c-brand-1',
    text: '--vp-c-text-1',
    surface: '--vp-c-bg',
    background: '--vp-c-bg',
  },
  {
    name: 'mkdocs-material',
    css: published('mkdocs-material'),
    on: 'body',
    light: { 'data-md-color-scheme': 'default', 'data-md-color-primary': 'indigo' },
    dark: { 'data-md-color-scheme': 'slate', 'data-md-color-primary': 'indigo' },
    accent: '--md-typeset-a-color',
    text: '--md-default-fg-color',
    surface: '--md-default-bg-color',
    background: '--md-default-bg-color',
  },
  {
    name: 'starlight',
    css: published('starlight'),
    on: 'html',
    light: { 'data-theme': 'light' },
    dark: { 'data-theme': 'dark' },
    accent: '--sl-color-text-accent',
    text: '--sl-color-text',
    surface: '--sl-color-bg',
    background: '--sl-color-bg',
  },
  {
    name: 'wordpress',
    css: published('wordpress'),
    on: 'html',
    light: {},
    // WordPress itself does not say so.
    dark: { class: 'is-dark', style: 'color-scheme: dark' },
    accent: '--wp--preset--color--primary',
    text: '--wp--preset--color--contrast',
    surface: '--wp--preset--color--base',
    background: '--wp--preset--color--base',
  },
  {
    name: 'bootstrap',
    css: 'node_modules/bootstrap/dist/css/bootstrap.css',
    on: 'html',
    light: { 'data-bs-theme': 'light' },
    dark: { 'data-bs-theme': 'dark' },
    accent: '--bs-link-color',
    text: '--bs-body-color',
    surface: '--bs-body-bg',
    background: '--bs-body-bg',
  },
  {
    name: 'material',
    css: published('material'),
    on: 'html',
    light: { class: 'light' },
    dark: { class: 'dark' },
    accent: '--md-sys-color-primary',
    text: '--md-sys-color-on-surface',
    surface: '--md-sys-color-surface-container-low',
    background: '--md-sys-color-surface',
  },
  {
    name: 'web-awesome',
    css: published('web-awesome'),
    on: 'html',
    light: { class: 'wa-light' },
    dark: { class: 'wa-dark' },
    accent: '--wa-color-text-link',
    text: '--wa-color-text-normal',
    surface: '--wa-color-surface-raised',
    background: '--wa-color-surface-default',
  },
  {
    name: 'shoelace',
    css: published('shoelace'),
    on: 'html',
    light: {},
    dark: { class: 'sl-theme-dark' },
    accent: '--sl-color-primary-600',
    text: '--sl-color-neutral-900',
    surface: '--sl-panel-background-color',
    background: '--sl-color-neutral-0',
  },
  {
    name: 'pico',
    css: 'node_modules/@picocss/pico/css/pico.css',
    on: 'html',
    light: { 'data-theme': 'light' },
    dark: { 'data-theme': 'dark' },
    accent: '--pico-primary',
    text: '--pico-color',
    surface: '--pico-card-background-color',
    background: '--pico-background-color',
  },
  {
    name: 'primer',
    css: published('primer'),
    on: 'html',
    light: { 'data-color-mode': 'light', 'data-light-theme': 'light', 'data-dark-theme': 'dark' },
    dark: { 'data-color-mode': 'dark', 'data-light-theme': 'light', 'data-dark-theme': 'dark' },
    accent: '--fgColor-accent',
    text: '--fgColor-default',
    surface: '--bgColor-default',
    background: '--bgColor-default',
  },
  {
    name: 'moodle',
    css: published('moodle'),
    on: 'html',
    light: {},
    dark: undefined,
    accent: '--primary',
    text: '--gray-dark',
    surface: '--white',
    background: '--white',
  },
];

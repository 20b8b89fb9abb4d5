/** A theme that is a file of its own. */
export interface ThemeFile {
  /** The file in `themes/`, without its ending. */
  readonly name: string;
  readonly title: string;
  /** Whether it takes the colours of the site that it is named after, which it needs around it. */
  readonly isBridge: boolean;
}

const finished = { isBridge: false } as const;
const bridge = { isBridge: true } as const;

export const themeFiles: readonly ThemeFile[] = [
  { name: 'paper', title: 'Paper', ...finished },
  { name: 'terminal', title: 'Terminal', ...finished },
  { name: 'high-contrast', title: 'High contrast', ...finished },
  { name: 'playful', title: 'Playful', ...finished },
  { name: 'bootstrap', title: 'Bootstrap 5', ...bridge },
  { name: 'docusaurus', title: 'Docusaurus', ...bridge },
  { name: 'primer', title: 'GitHub Primer', ...bridge },
  { name: 'material', title: 'Material 3', ...bridge },
  { name: 'mkdocs-material', title: 'Material for MkDocs', ...bridge },
  { name: 'moodle', title: 'Moodle (Boost)', ...bridge },
  { name: 'pico', title: 'Pico CSS', ...bridge },
  { name: 'shoelace', title: 'Shoelace', ...bridge },
  { name: 'starlight', title: 'Starlight', ...bridge },
  { name: 'vitepress', title: 'VitePress', ...bridge },
  { name: 'web-awesome', title: 'Web Awesome', ...bridge },
  { name: 'wordpress', title: 'WordPress block themes', ...bridge },
];

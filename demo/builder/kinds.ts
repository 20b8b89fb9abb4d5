/** The kinds of places that there is a snippet for. */
export const kindIds = [
  ...(['html', 'script', 'wordpress', 'ghost', 'iframe'] as const),
  ...(['npm', 'react', 'vue', 'docusaurus', 'vitepress'] as const),
] as const;
export type KindId = (typeof kindIds)[number];

export const kindTitles: Readonly<Record<KindId, string>> = {
  html: 'HTML',
  script: 'Script alone',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  iframe: 'Frame',
  npm: 'npm',
  react: 'React',
  vue: 'Vue',
  docusaurus: 'Docusaurus',
  vitepress: 'VitePress',
};

const packages: readonly KindId[] = ['npm', 'react', 'vue', 'docusaurus', 'vitepress'];

/** Whether the script comes from the package, by a bundler. */
export const isPackaged = (kind: KindId): boolean => packages.includes(kind);

/** Whether a generator writes the page, so that the element is there before its script. */
export const isGenerated = (kind: KindId): boolean => kind === 'docusaurus' || kind === 'vitepress';

/** Whether the snippet is HTML that holds the element itself. */
export const isInPlace = (kind: KindId): boolean => ['html', 'wordpress', 'ghost'].includes(kind);

import { at } from './at.js';

/** What pasted scripts load on demand from beside them, by the module that it is in the sources. */
export const onDemand: Readonly<Record<string, string>> = {
  'src/elements/prerendered.ts': 'roadmap-prerendered.js',
  'src/elements/given.ts': 'roadmap-given.js',
  'src/elements/paragraphs.ts': 'roadmap-paragraphs.js',
  'src/controllers/foreign.ts': 'roadmap-foreign.js',
  'src/controllers/page-colours.ts': 'roadmap-page-colours.js',
  'src/controllers/find.ts': 'roadmap-search.js',
  'src/controllers/keep-clear.ts': 'roadmap-keep-clear.js',
  'src/controllers/fragment.ts': 'roadmap-fragment.js',
  'src/elements/roadmap-phase/phase-links.ts': 'roadmap-phase-links.js',
  'src/elements/tracker.ts': 'roadmap-progress.js',
  'src/controllers/calendar.ts': 'roadmap-calendar.js',
  'src/i18n/languages.ts': 'roadmap-languages.js',
  'src/elements/mlops-roadmap/to-markdown.ts': 'roadmap-markdown.js',
  'src/elements/mlops-roadmap/structured-data.ts': 'roadmap-structured-data.js',
  'src/define/fill-placeholders.ts': 'roadmap-place.js',
  'src/define/fit-frames.ts': 'roadmap-frames.js',
};

/** Puts in the place of each load of a module on demand that of its file. */
export const loadFiles = (id: string, code: string, load: (file: string) => string): string =>
  code.replace(/\bimport\('([^']+)'\)/g, (asIs, specifier: string) => {
    const module = new URL(specifier.replace(/\.js$/, '.ts'), `file://${id}`).pathname;
    const file = onDemand[module.slice(at('.').length)];
    return file === undefined ? asIs : load(file);
  });

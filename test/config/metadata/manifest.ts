import { readSources } from '../../house/sources.js';
import { analyze } from './analyze.js';
import { literalTypes } from './literal-types.js';
import { publishElement, publishEvent } from './publish.js';
import type { Export, Manifest, Module } from './schema.js';
import { stylesOf } from './style-texts.js';
import { tokenDefaults } from './token-defaults.js';

const elements = [
  ['mlops-roadmap', 'MlopsRoadmap'],
  ['roadmap-phase', 'RoadmapPhase'],
  ['roadmap-faq', 'RoadmapFaq'],
] as const;

const events = [
  ['roadmap-load', 'RoadmapLoadEvent'],
  ['roadmap-error', 'RoadmapErrorEvent'],
  ['roadmap-toggle', 'RoadmapToggleEvent'],
  ['roadmap-filter', 'RoadmapFilterEvent'],
  ['roadmap-navigate', 'RoadmapNavigateEvent'],
  ['roadmap-progress', 'RoadmapProgressEvent'],
] as const;

const files = [
  'elements/roadmap-element.ts',
  'elements/tracked-element.ts',
  ...elements.map(([tag]) => `elements/${tag}/${tag}.ts`),
  ...events.map(([event]) => `events/${event}.ts`),
];

const index = 'dist/esm/index.js';

const tokenFile = 'styles/tokens.ts';

const exported = (name: string, module: string): Export => ({
  kind: 'js',
  name,
  declaration: { name, module },
});

/** The Custom Elements Manifest of the package, from the documentation in its sources: by the modules that users import. */
export const createManifest = (): Manifest => {
  const sources = readSources();
  const classes = analyze(files);
  // Tokens are listed in this order.
  const tokensFirst = new Map([[tokenFile, sources.get(tokenFile) ?? ''], ...sources]);
  const known = { literals: literalTypes(sources), tokens: tokenDefaults(stylesOf(tokensFirst)) };

  const classOf = (name: string) => {
    const found = classes.get(name);
    if (!found) throw new Error(`There is no class ${name}`);
    return found;
  };

  const elementModules = elements.map(([tag, name]): Module => {
    const path = `dist/esm/define/${tag}.js`;
    return {
      kind: 'javascript-module',
      path,
      declarations: [publishElement(tag, classOf(name), known)],
      exports: [
        exported(name, path),
        {
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name, module: path },
        },
      ],
    };
  });

  const indexModule: Module = {
    kind: 'javascript-module',
    path: index,
    declarations: events.map(([, name]) => publishEvent(classOf(name), known)),
    exports: [
      ...elements.map(([tag, name]) => exported(name, `dist/esm/define/${tag}.js`)),
      ...events.map(([, name]) => exported(name, index)),
    ],
  };

  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [...elementModules, indexModule],
  };
};

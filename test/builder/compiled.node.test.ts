import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTemplate, parse } from 'vue/compiler-sfc';
import * as fc from 'fast-check';
import ts from 'typescript';
import { snippetOf } from '../../demo/builder/snippets/index.js';
import type { State } from '../../demo/builder/state.js';
import { readText, root } from '../package/files.js';
import { anyState, setupWith } from './sample.js';

const codeOf = (state: Partial<State>, title: string, own?: string): string => {
  const piece = snippetOf(setupWith(state, { own })).pieces.find((one) => one.title === title);
  if (!piece) throw new Error(`no ${title}`);
  return piece.code;
};

const everything: Partial<State> = {
  open: '3 model-serving',
  exclusive: true,
  hide: ['promo', 'faq'],
  level: 'expert',
  headingLevel: '3',
  progress: true,
  structuredData: true,
  start: '2026-12-01',
  pace: 'fast',
  promoHref: 'https://example.com/?a=1&b="2"',
  parentHref: '/roadmaps',
  src: '/own.json',
  lang: 'de',
  theme: 'dark',
  style: 'paper',
};

const variants: readonly Partial<State>[] = [
  {},
  everything,
  { ...everything, element: 'roadmap-phase', phase: '3', open: 'all' },
  { ...everything, element: 'roadmap-faq', open: 'none' },
];

/** What TypeScript says to a module that lies in the root of the project. */
const compile = (files: ReadonlyMap<string, string>): readonly string[] => {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    types: ['vite/client'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, version) => {
      const code = files.get(name);
      return code === undefined
        ? host.getSourceFile(name, version)
        : ts.createSourceFile(name, code, version);
    },
  });
  return [...files.keys()]
    .map((name) => program.getSourceFile(name))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

const syntaxFaults = (code: string): readonly string[] =>
  (
    ts.transpileModule(code, {
      fileName: 'a.tsx',
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.Preserve },
    }).diagnostics ?? []
  ).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

const isCustomElement = (tag: string): boolean =>
  tag === 'mlops-roadmap' || tag.startsWith('roadmap-');

const vueFaults = (source: string): readonly unknown[] => {
  const { descriptor, errors } = parse(source, { filename: 'Roadmap.vue' });
  const template = compileTemplate({
    id: 'roadmap',
    filename: 'Roadmap.vue',
    source: descriptor.template?.content ?? '',
    compilerOptions: { isCustomElement },
  });
  // It must be the element itself, not a component of that name.
  const isComponent = template.code.includes('resolveComponent');
  return [...errors, ...template.errors, ...(isComponent ? ['a component'] : [])];
};

describe('snippets for frameworks', () => {
  it('are accepted by the types of React', () => {
    const files = variants.map(
      (state, index) =>
        [
          `${root}snippet-${String(index)}.tsx`,
          codeOf({ ...state, kind: 'react' }, 'Roadmap.tsx'),
        ] as const,
    );
    assert.deepEqual(compile(new Map(files)), []);
  });

  it('are accepted by them with a roadmap of one’s own in a file', () => {
    const own = readText('data/mlops.json');
    const files = new Map([
      [`${root}my-roadmap.json`, own],
      [`${root}snippet.tsx`, codeOf({ kind: 'react' }, 'Roadmap.tsx', own)],
    ]);
    assert.deepEqual(compile(files), []);
    const vue = codeOf({ kind: 'vue' }, 'Roadmap.vue', own);
    assert.deepEqual(vueFaults(vue), []);
    assert.match(vue, /import data from '\.\/my-roadmap\.json';/);
  });

  it('would be refused by them with an attribute that there is not', () => {
    const code = codeOf({ kind: 'react', theme: 'dark' }, 'Roadmap.tsx').replace('dark', 'neon');
    assert.match(compile(new Map([[`${root}snippet.tsx`, code]])).join(), /neon/);
  });

  it('are JSX, whatever has been chosen', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        assert.deepEqual(syntaxFaults(codeOf({ ...state, kind: 'react' }, 'Roadmap.tsx')), []);
        const mdx = codeOf({ ...state, kind: 'docusaurus' }, 'docs/your-page.mdx');
        assert.deepEqual(syntaxFaults(mdx), []);
      }),
    );
  });

  it('are Vue, whatever has been chosen', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        assert.deepEqual(vueFaults(codeOf({ ...state, kind: 'vue' }, 'Roadmap.vue')), []);
      }),
    );
  });

  it('have configurations that are TypeScript', () => {
    for (const [kind, title] of [
      ['vue', 'vite.config.ts'],
      ['vitepress', '.vitepress/config.ts'],
    ] as const)
      assert.deepEqual(syntaxFaults(codeOf({ kind }, title)), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from './files.js';

const resolutions = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
} as const;

const userFile = `${root}user.mts`;

const parsed = new Map<string, ts.SourceFile | undefined>();

const hostFor = (code: string, options: ts.CompilerOptions): ts.CompilerHost => {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => name === userFile || host.fileExists(name),
    getSourceFile: (name, languageVersion) => {
      if (name === userFile) return ts.createSourceFile(name, code, languageVersion);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, languageVersion));
      return parsed.get(name);
    },
  };
};

/** What TypeScript says to a user's module that imports the package by its name, and to the types of the package. */
const compile = (code: string, resolution: keyof typeof resolutions): readonly string[] => {
  const options: ts.CompilerOptions = {
    ...resolutions[resolution],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  const program = ts.createProgram([userFile], options, hostFor(code, options));
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName === userFile || fileName.startsWith(`${root}dist/`))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

const user = {
  everything: `
    import { MlopsRoadmap, RoadmapPhase, RoadmapFaq, RoadmapToggleEvent } from 'mlops-roadmap';
    import type { Fault, Phase, Roadmap, Theme } from 'mlops-roadmap';
    const element: MlopsRoadmap = document.createElement('mlops-roadmap');
    const theme: Theme = element.theme;
    const roadmap: Roadmap | undefined = element.roadmap;
    const phases: readonly Phase[] = roadmap?.phases ?? [];
    element.open = 'all';
    element.goTo(3);
    element.expandAll();
    const phase: RoadmapPhase | null = document.querySelector('roadmap-phase');
    const faq: RoadmapFaq | null = document.querySelector('roadmap-faq');
    element.addEventListener('roadmap-toggle', (event) => {
      const id: string | undefined = event.phase ?? event.question;
      if (event instanceof RoadmapToggleEvent && !event.open) event.preventDefault();
    });
    element.addEventListener('roadmap-error', ({ faults }) => {
      const texts: string[] = faults.map(({ path, message }: Fault) => path + message);
    });
    element.addEventListener('roadmap-load', ({ roadmap: { title } }) => title.length);`,
  'only the element': `
    import 'mlops-roadmap/roadmap-phase';
    const phase = document.createElement('roadmap-phase');
    phase.phase = 3;
    phase.hide = 'tools';`,
  'the events of one element': `
    import 'mlops-roadmap/roadmap-phase';
    document.createElement('roadmap-phase').addEventListener('roadmap-toggle', (event) => event.phase);`,
};

const mistaken = `
  import 'mlops-roadmap';
  const element = document.createElement('mlops-roadmap');
  element.theme = 'pink';
  element.goTo({});
  element.addEventListener('roadmap-toggle', ({ phase }) => phase.length);`;

describe('the types', () => {
  for (const resolution of ['bundler', 'node'] as const) {
    for (const [name, code] of Object.entries(user)) {
      it(`know ${name} (${resolution})`, () => {
        assert.deepEqual(compile(code, resolution), []);
      });
    }

    it(`find mistakes (${resolution})`, () => {
      assert.equal(compile(mistaken, resolution).length, 3);
    });
  }
});

import { build, type Rolldown } from 'vite';
import { root } from './files.js';

/** What a site ships that imports one entry of the package. */
export interface Bundle {
  /** All code that is loaded with the entry. */
  readonly atOnce: string;
  /** All code that is loaded later. */
  readonly onDemand: string;
}

const bundler = async (entry: string): Promise<readonly Rolldown.OutputChunk[]> => {
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library: a site's own build adds its loader once, whatever it bundles.
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } },
      },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output.filter((file) => file.type === 'chunk');
};

/** Bundles and minifies an entry of the built package, Lit included. */
export const bundle = async (entry: string): Promise<Bundle> => {
  const chunks = await bundler(entry);
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const first = new Set<string>();
  const visit = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    imports.get(name)?.forEach(visit);
  };
  for (const { fileName, isEntry } of chunks) if (isEntry) visit(fileName);
  const codeOf = (atOnce: boolean) =>
    chunks
      .filter(({ fileName }) => first.has(fileName) === atOnce)
      .map(({ code }) => code)
      .join('');
  return { atOnce: codeOf(true), onDemand: codeOf(false) };
};

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bytes-bundle.js';
import { listFiles, readText, root } from './files.js';

/** Something that a reader's browser loads, as it is loaded. */
export interface Artefact {
  readonly name: string;
  readonly code: string;
}

/** What a page pastes, and what that loads later from beside it. */
export const pastedArtefacts = (dist = `${root}dist`): readonly Artefact[] =>
  listFiles(dist)
    .filter(
      (file) =>
        /^(roadmap-languages\/)?[\w-]+\.js$/.test(file) && !['cli.js', 'builder.js'].includes(file),
    )
    .map((file) => ({ name: `dist/${file}`, code: readFileSync(path.join(dist, file), 'utf8') }));

const { exports, name: packageName } = JSON.parse(readText('package.json')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default?: string }>>;
};

// The package itself and what defines elements; what runs in Node reaches no reader.
const isForBrowsers = (file: string): boolean => /^\.\/dist\/esm\/(define\/|index)/.test(file);

/** What each entry of the package that is for browsers brings to a site, at once and later. */
export const bundledArtefacts = async (dist = `${root}dist`): Promise<readonly Artefact[]> => {
  const entries = Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    return file && isForBrowsers(file) ? [{ name: entry.replace('.', packageName), file }] : [];
  });
  const bundles = await Promise.all(
    entries.map(async ({ name, file }) => ({
      name,
      ...(await bundle(file.replace('./dist', dist))),
    })),
  );
  return bundles.flatMap(({ name, atOnce, onDemand }) => [
    { name, code: atOnce },
    { name: `${name}, on demand`, code: onDemand },
  ]);
};

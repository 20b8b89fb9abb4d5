import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, run } from './commands.js';
import { unpack } from './debian.js';
import type { Host } from './hosts.js';
import { paste, recipeOf } from './recipes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sites = fileURLToPath(new URL('sites/', import.meta.url));

/** Packs the package as it is in the tree, and gives the path of the tarball. */
export const pack = async (folder: string): Promise<string> => {
  await run(root, {}, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack has left nothing.');
  return path.join(folder, tarball);
};

/** Where a built site is on disk, and what its tools have said on the way there. */
export interface Site {
  readonly folder: string;
  /** What checked its types and built it printed. */
  readonly output: string;
  /** Where its tools are. */
  readonly environment: Environment;
  /** The versions of the tools that are no packages of npm. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Unpacks the Debian packages that a site names in debian.txt, if it does. */
const unpackFor = async (folder: string) => {
  const file = path.join(folder, 'debian.txt');
  if (!existsSync(file)) return { environment: {}, versions: new Map<string, string>() };
  return unpack(readFileSync(file, 'utf8').trim().split('\n'), `${folder}-debian`);
};

/** Copies a site to a folder, pastes what the README says, installs it with the tarball, checks its types and builds it. */
export const build = async (host: Host, folder: string, tarball: string): Promise<Site> => {
  cpSync(path.join(sites, host.name), folder, { recursive: true });
  if (host.recipe) paste(folder, recipeOf(host.recipe));
  const { environment, versions } = await unpackFor(folder);
  const npm = (...args: readonly string[]) => run(folder, environment, 'npm', ...args);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await npm('install', ...quiet, tarball);
  const checked = await npm('run', 'check', '--if-present');
  const built = await npm('run', 'build', '--if-present');
  return { folder, output: checked + built, environment, versions };
};

/** What was installed of a package. */
export const versionOf = ({ folder, versions }: Site, name: string): string => {
  const version = versions.get(name);
  if (version !== undefined) return version;
  const manifest = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
};

/** What tools print of every file they write, in which our names may occur: its path, its size. */
const fileLine = /\.\w+\s+[\d.]+ kB/;
/** What npm prints of a script that it runs. */
const isScriptLine = (line: string): boolean => line.startsWith('> ');

/** The lines in which tools speak of the package, its elements or its Lit: of what is fine they are silent. */
export const remarks = (output: string): readonly string[] =>
  output
    .split('\n')
    .filter((line) => /mlops-roadmap|roadmap-(phase|faq)|\blit\b|@lit/i.test(line))
    .filter((line) => !fileLine.test(line) && !isScriptLine(line));

import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Host } from './hosts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sites = fileURLToPath(new URL('sites/', import.meta.url));

const npm = (folder: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      // Nothing of the npm that runs this, and no news from the tools: the output is to be about the site alone.
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter(
            ([name]) => !/^(npm_(?!config_registry$)|NODE_(ENV|OPTIONS)$)/.test(name),
          ),
        ),
        ...{ CI: 'true', NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
      },
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    };
    execFile('npm', args, options, (error, stdout, stderr) => {
      const output = stdout + stderr;
      if (error) reject(new Error(`npm ${args.join(' ')}\n${output}`));
      else resolve(output);
    });
  });

/** Packs the package as it is in the tree, and gives the path of the tarball. */
export const pack = async (folder: string): Promise<string> => {
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack has left nothing.');
  return path.join(folder, tarball);
};

/** Where a built site is on disk, and what its tools have said on the way there. */
export interface Site {
  readonly folder: string;
  /** What checked its types and built it printed. */
  readonly output: string;
}

/** Copies a site to a folder, installs it there with the tarball, checks its types and builds it. */
export const build = async (host: Host, folder: string, tarball: string): Promise<Site> => {
  cpSync(path.join(sites, host.name), folder, { recursive: true });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await npm(folder, 'install', ...quiet, tarball);
  const checked = await npm(folder, 'run', 'check', '--if-present');
  const built = await npm(folder, 'run', 'build', '--if-present');
  return { folder, output: checked + built };
};

/** What was installed of a package. */
export const versionOf = (folder: string, name: string): string => {
  const manifest = readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
};

/** What tools print of every file they write, in which our names may occur: its path, its size. */
const fileLine = /\.\w+\s+[\d.]+ kB/;

/** The lines in which tools speak of the package, its elements or its Lit: of what is fine they are silent. */
export const remarks = (output: string): readonly string[] =>
  output
    .split('\n')
    .filter((line) => /mlops-roadmap|roadmap-(phase|faq)|\blit\b|@lit/i.test(line))
    .filter((line) => !fileLine.test(line));

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/elements/version.js';
import { disagreements, type Release, stillToDo } from './release-faults.js';

/*
 * Tells whether what is here can be published, and packs and publishes it without doing so. With a tag everything has to be
 * ready; without one, what is still to be written is told and no fault.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));

const readText = (file: string): string => readFileSync(root + file, 'utf8');

interface Manifest {
  readonly version: string;
  readonly repository?: string | { readonly url: string };
}

const { version: packageVersion, repository } = JSON.parse(readText('package.json')) as Manifest;

const release: Release = {
  tag: process.argv[2],
  packageVersion,
  lockVersion: (JSON.parse(readText('package-lock.json')) as Manifest).version,
  elementsVersion: version,
  changelog: readText('CHANGELOG.md'),
  repository: typeof repository === 'object' ? repository.url : repository,
  publisher: process.env['GITHUB_REPOSITORY'],
};

const npm = (...args: readonly string[]): void => {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

const toDo = stillToDo(release);
const faults = [...disagreements(release), ...(release.tag === undefined ? [] : toDo)];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

npm('pack', '--dry-run', '--ignore-scripts');
npm('publish', '--dry-run', '--ignore-scripts', '--access', 'public');

console.log(
  release.tag === undefined && toDo.length > 0
    ? `\nBefore ${packageVersion} is tagged:\n${toDo.map((line) => `- ${line}`).join('\n')}`
    : `\n${packageVersion} is ready to be published.`,
);

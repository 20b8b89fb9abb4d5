import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { buildMetadata } from './build-metadata.js';
import { writeThemes } from './build-themes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const modes = [
  'mlops-roadmap',
  'roadmap-phase',
  'roadmap-faq',
  'roadmap-prerendered',
  'roadmap-given',
  'roadmap-paragraphs',
  'roadmap-foreign',
  'roadmap-page-colours',
  'roadmap-search',
  'roadmap-keep-clear',
  'roadmap-fragment',
  'roadmap-phase-links',
  'roadmap-progress',
  'roadmap-calendar',
  'roadmap-languages',
  'roadmap-markdown',
  'roadmap-structured-data',
  'roadmap-place',
  'roadmap-frames',
  'roadmap-embed',
  'cli',
  'esm',
] as const;

const buildScripts = async (modes: readonly string[], outDir: string): Promise<void> => {
  const environment = process.env['NODE_ENV'];
  // Anything else that is set would bring along Lit's development build.
  process.env['NODE_ENV'] = 'production';
  for (const mode of modes) {
    await build({
      root,
      configFile: `${root}vite.config.ts`,
      mode,
      logLevel: 'warn',
      build: { outDir },
    });
  }
  if (environment === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = environment;
};

const buildTypes = async (outDir: string): Promise<void> => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = `${root}test/config/tsconfig.types.json`;
  const types = path.join(outDir, 'esm');
  await promisify(execFile)(process.execPath, [tsc, '--project', project, '--outDir', types]);
};

/** Licences of what the scripts contain; a line at their head points here. */
const writeLicenses = (outDir: string): void => {
  const licenses = [
    ['Lit (lit, lit-html, lit-element, @lit/reactive-element, @lit/context)', 'lit/LICENSE'],
    ['Valibot (in roadmap-given.js and roadmap-progress.js)', 'valibot/LICENSE.md'],
    ['ts-ics (in roadmap-calendar.js)', 'ts-ics/LICENSE'],
  ].map(([name = '', file = '']) => {
    const text = readFileSync(`${root}node_modules/${file}`, 'utf8').trim();
    return `${name}\n\n${text}\n`;
  });
  writeFileSync(path.join(outDir, 'licenses.txt'), licenses.join('\n\n'));
};

/** The page for frames, and what it tells those who look for one. */
const copyPages = (outDir: string): void => {
  for (const file of ['embed.html', 'oembed.json']) {
    copyFileSync(`${root}src/define/${file}`, path.join(outDir, file));
  }
};

/** Builds everything that users get, in place of all that is in the folder: scripts, modules and their types. */
export const buildDist = async (outDir: string): Promise<void> => {
  rmSync(outDir, { recursive: true, force: true });
  await buildScripts(modes, outDir);
  await buildTypes(outDir);
  writeLicenses(outDir);
  await buildMetadata(outDir);
  copyPages(outDir);
  writeThemes(outDir);
  // It knows the hashes of what is there.
  await buildScripts(['builder'], outDir);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist(`${root}dist`);

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { allText, anchorsOf, documents, linksOf } from './docs.js';
import { recordedBytes } from './bytes.js';
import { listFiles, readText, root } from './files.js';

const manifest = JSON.parse(readText('package.json')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

const readme = readText('README.md');

const isAway = (link: string): boolean => /^[a-z]+:/.test(link);

/** What is wrong with a link; undefined where it leads somewhere. */
const faultOf = (document: string, link: string): string | undefined => {
  const [file = '', fragment] = link.split('#');
  const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
  if (!existsSync(root + target)) return `${document}: ${link} is not there`;
  if (fragment === undefined) return undefined;
  return anchorsOf(readText(target)).has(fragment)
    ? undefined
    : `${document}: ${link} has no such heading`;
};

/** Everything that a pattern finds in the documents, each once. */
const named = (pattern: RegExp): readonly string[] => [
  ...new Set(Array.from(allText.matchAll(pattern), ([, name = '']) => name)),
];

describe('documents', () => {
  it('link to files and headings that are there', () => {
    const links = [...documents].flatMap(([file, text]) =>
      linksOf(text)
        .filter((link) => !isAway(link))
        .map((link) => [file, link] as const),
    );
    assert.ok(links.length > 30, 'links are found');
    assert.deepEqual(
      links.flatMap(([file, link]) => faultOf(file, link) ?? []),
      [],
    );
  });

  it('name commands that package.json has', () => {
    const commands = named(/\bnpm run ([\w:-]+)/g);
    assert.ok(commands.length > 5, 'commands are found');
    assert.deepEqual(
      commands.filter((command) => !(command in manifest.scripts)),
      [],
    );
  });

  it('name entries that the package exports', () => {
    const exported = Object.keys(manifest.exports).map((entry) =>
      entry.replace('.', 'mlops-roadmap'),
    );
    const isExported = (entry: string): boolean =>
      exported.some((name) => {
        const [start = '', end] = name.split('*');
        return end === undefined ? entry === name : entry.startsWith(start) && entry.endsWith(end);
      });
    const entries = named(/['"`](mlops-roadmap\/[\w./-]+)['"`]/g);
    assert.ok(entries.length > 8, 'entries are found');
    assert.deepEqual(
      entries.filter((entry) => !isExported(entry)),
      [],
    );
  });

  it('name files of the repository that are there', () => {
    const files = named(/`((?:data|demo|dist|src|test)\/[\w./-]*)`/g);
    assert.ok(files.length > 10, 'files are found');
    assert.deepEqual(
      files.filter((file) => !existsSync(root + file)),
      [],
    );
  });
});

describe('test/README', () => {
  it('names tests that are there', () => {
    const text = readText('test/README.md');
    const tests = Array.from(text.matchAll(/`([a-z-]+\/[\w-]+)`/g), ([, name = '']) => name);
    assert.ok(tests.length > 50, 'tests are found');
    const there = new Set(
      listFiles(`${root}test`).map((file) => file.replace(/(\.node)?\.test\.ts$/, '')),
    );
    assert.deepEqual(
      tests.filter((name) => !there.has(name) && !existsSync(`${root}test/${name}`)),
      [],
    );
  });
});

/** What users copy: none of it may fetch a name that is not registered, or take it from a registry or CDN as if it were. */
const copied = [
  'README.md',
  'CONTRIBUTING.md',
  'src/prerender/missing-renderer.ts',
  ...readdirSync(`${root}demo`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|ts|js)$/.test(file))
    .map((file) => `demo/${file}`),
];

describe('README', () => {
  it('names both set-up commands before its contents', () => {
    const [first = ''] = readme.split('**Contents:**');
    assert.match(first, /`npm ci && npm start`/);
    assert.match(first, /`npm ci && npm test`/);
  });

  it('says in one place that the package is not published yet, and so does nothing that is copied', () => {
    assert.equal(readme.match(/once published/gi)?.length, 1);
    for (const file of copied) {
      const text = readText(file);
      assert.doesNotMatch(text, /npm (install|i|add) (-\S+ )*mlops-roadmap\b/, file);
      assert.doesNotMatch(text, /npx (?!--no )(-\S+ )*mlops-roadmap\b/, file);
      assert.doesNotMatch(text, /(jsdelivr|unpkg|esm\.sh|skypack)\S*/i, file);
    }
    assert.ok(readme.includes(`mlops-roadmap-${manifest.version}.tgz`));
  });

  it('names the version of the package', () => {
    assert.ok(readme.includes(`| ${manifest.version}, MIT licence.`));
  });

  it('tells sizes that are right to the kilobyte', () => {
    const bytes = recordedBytes();
    const lines = readme.split('\n').filter((line) => /\d kB/.test(line));
    const told = lines.flatMap((line) =>
      Array.from(line.matchAll(/`([^`]+)`[^`]*?(\d+) kB/g), ([, file = '', size]) => ({
        file,
        size: Number(size) * 1000,
      })),
    );
    // A size without the file that it is of could not be checked.
    assert.equal(told.length, lines.join('\n').match(/\d kB/g)?.length);
    assert.ok(told.length > 8, 'sizes are found');
    // A little more than half, for a number should not have to change at each build.
    assert.deepEqual(
      told
        .filter(({ file, size }) => !(Math.abs((bytes[file]?.brotli ?? NaN) - size) <= 750))
        .map(({ file, size }) => `${file}: ${String(size)}, is ${String(bytes[file]?.brotli)}`),
      [],
    );
  });
});

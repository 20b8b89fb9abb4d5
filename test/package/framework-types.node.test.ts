import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { describe, it } from 'node:test';
import { frameworkNames } from '../config/metadata/framework-types.js';
import { readText, root } from './files.js';

const resolve = createRequire(import.meta.url).resolve;

/** What a type checker says of a folder; nothing when all is well. */
const check = (checker: string, ...options: readonly string[]): Promise<string> =>
  new Promise((done) => {
    // It ends with an error where it finds any: what it finds is what counts.
    execFile(
      process.execPath,
      [resolve(checker), ...options],
      { cwd: root },
      (_error, stdout, stderr) => {
        done((stdout + stderr).trim());
      },
    );
  });

const folder = (framework: string): string => `${root}test/package/frameworks/${framework}`;

const accepts = 'take what a page writes and refuse what it mistakes';

describe('the types for templates', () => {
  for (const framework of ['react', 'preact', 'solid']) {
    it(`of ${framework} ${accepts}`, async () => {
      assert.equal(await check('typescript/bin/tsc', '--project', folder(framework)), '');
    });
  }

  it(`of vue ${accepts}`, async () => {
    assert.equal(await check('vue-tsc/bin/vue-tsc.js', '--project', folder('vue')), '');
  });

  // Its checker has no way to expect an error.
  it(`of svelte ${accepts}`, async () => {
    const report = await check(
      'svelte-check/bin/svelte-check',
      ...['--workspace', folder('svelte'), '--tsconfig', './tsconfig.json', '--output', 'machine'],
    );
    const found = [...report.matchAll(/ (?:ERROR|WARNING) "([^"]+)" (\d+):/g)];
    assert.match(report, /COMPLETED \d+ FILES/);
    assert.deepEqual([...new Set(found.map(([, file]) => file))], ['Mistakes.svelte']);
    const mistakes = readText('test/package/frameworks/svelte/Mistakes.svelte')
      .split('\n')
      .flatMap((line, index) => (/^<(mlops-)?roadmap/.test(line) ? [index + 1] : []));
    assert.deepEqual(
      found.map(([, , line]) => Number(line)),
      mistakes,
    );
  });

  it('are those of every framework that the package exports them for', () => {
    const { exports } = JSON.parse(readText('package.json')) as { readonly exports: object };
    assert.deepEqual(
      Object.keys(exports)
        .filter((name) => name.startsWith('./types/'))
        .sort(),
      frameworkNames.map((name) => `./types/${name}`).sort(),
    );
  });
});

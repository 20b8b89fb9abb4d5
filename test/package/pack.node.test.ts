import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { listFiles, readText, root } from './files.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

const manifest = JSON.parse(readText('package.json')) as Manifest;

describe('npm pack', () => {
  let folder = '';
  let tarball = Buffer.alloc(0);
  let packed: Package;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
    await promisify(execFile)('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const [file = ''] = readdirSync(folder);
    assert.equal(file, `${manifest.name}-${manifest.version}.tgz`);
    tarball = readFileSync(path.join(folder, file));
    packed = createPackageFromTarballData(tarball);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what users need and nothing else', () => {
    const prefix = `/node_modules/${manifest.name}/`;
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      ...['data/mlops.json', 'data/roadmap.schema.json'],
      ...listFiles(`${root}dist`)
        .filter((file) => !file.endsWith('.map') && file !== 'builder.js')
        .map((file) => `dist/${file}`),
    ];
    assert.deepEqual(
      packed
        .listFiles()
        .map((file) => file.replace(prefix, ''))
        .sort(),
      expected.sort(),
    );
  });

  it('is small', (context) => {
    context.diagnostic(`${tarball.length.toLocaleString('en')} bytes packed`);
    assert.ok(tarball.length < 370_000);
  });

  it('has nothing that publint reports', async () => {
    const content = new Uint8Array(tarball).buffer;
    const { messages } = await publint({ strict: true, pack: { tarball: content } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  it('has no wrong types for those who import modules', async () => {
    const result = await checkPackage(packed);
    assert.ok(result.types);
    const forModules = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem) ||
        !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    assert.deepEqual(forModules, []);
  });
});

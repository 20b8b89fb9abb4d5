import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { version } from '../../src/elements/version.js';
import { buildDist } from '../config/build-dist.js';
import { listFiles, readText, root } from './files.js';

describe('dist', () => {
  let fresh = '';

  before(async () => {
    fresh = mkdtempSync(path.join(tmpdir(), 'dist-'));
    await buildDist(fresh);
  });

  after(() => {
    rmSync(fresh, { recursive: true, force: true });
  });

  it('holds the files that a build makes', () => {
    assert.deepEqual(
      listFiles(`${root}dist`).filter((file) => !file.endsWith('.map')),
      listFiles(fresh),
    );
  });

  it('is what a build of the sources makes; npm run build brings it up to date', () => {
    const stale = listFiles(fresh).filter(
      (file) => !readFileSync(path.join(fresh, file)).equals(readFileSync(`${root}dist/${file}`)),
    );
    assert.deepEqual(stale, []);
  });

  it('has no source maps, nor asks for one', () => {
    for (const file of listFiles(fresh)) {
      assert.ok(!file.endsWith('.map'), file);
      assert.doesNotMatch(readFileSync(path.join(fresh, file), 'utf8'), /sourceMappingURL/, file);
    }
  });

  it('says nothing of the place where it was built', () => {
    for (const file of listFiles(fresh)) {
      const text = readFileSync(path.join(fresh, file), 'utf8');
      for (const place of [root, fresh]) assert.ok(!text.includes(place), file);
    }
  });

  it('is of the package’s version', () => {
    assert.equal(version, (JSON.parse(readText('package.json')) as { version: string }).version);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { longestFragment, pack, unpack } from '../../demo/builder/packed.js';
import { readText } from '../package/files.js';

describe('a roadmap in a fragment', () => {
  it('comes out as it went in', async () => {
    for (const text of ['{}', readText('demo/roadmaps/onboarding.ja.json')]) {
      const fragment = await pack(text);
      assert.match(fragment ?? '', /^#json=[\w-]+$/);
      assert.equal(await unpack(fragment ?? ''), text);
    }
  });

  it('has room for the bundled roadmap, and none for a book', async () => {
    assert.notEqual(await pack(readText('data/mlops.json')), undefined);
    const book = Array.from({ length: 50_000 }, (_, index) => Math.sin(index)).join();
    assert.equal(await pack(book), undefined);
  });

  it('is none where it is something else', async () => {
    const bomb = deflateRawSync(Buffer.alloc(5_000_000)).toString('base64url');
    const fragments = ['', '#paste', '#json=', '#json=%%%', '#json=AAAA', `#json=${bomb}`];
    for (const fragment of [...fragments, `#json=${'A'.repeat(longestFragment)}`])
      assert.ok(['', undefined].includes(await unpack(fragment)), fragment.slice(0, 20));
  });
});

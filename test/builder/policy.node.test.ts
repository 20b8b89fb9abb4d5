import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { kindIds } from '../../demo/builder/kinds.js';
import { hashOf, policyOf } from '../../demo/builder/policy.js';
import { setupWith } from './sample.js';

describe('the policy', () => {
  it('allows the folder of the script and nothing more', () => {
    assert.equal(
      policyOf(setupWith({ reserve: false })),
      `script-src https://roadmaps.example/dist/`,
    );
    assert.equal(policyOf(setupWith({ from: 'own' })), `script-src 'self'`);
    assert.equal(policyOf(setupWith({ kind: 'react' })), `script-src 'self'`);
  });

  it('allows styles, themes and data where there are some', () => {
    assert.equal(
      policyOf(setupWith({ style: 'paper', src: 'https://data.example/a.json' }), {
        style: 'sha256-x',
      }),
      "script-src https://roadmaps.example/dist/; style-src 'sha256-x' " +
        `https://roadmaps.example/dist/themes/; connect-src https://data.example`,
    );
    assert.match(policyOf(setupWith({ src: 'a.json' })), /; connect-src 'self'$/);
  });

  it('allows a roadmap of one’s own where it is: in a script, in a file, in the package', () => {
    const own = { own: '{}' };
    const inline = policyOf(setupWith({}, own), { script: 'sha256-y' });
    assert.match(inline, /^script-src https:\/\/roadmaps\.example\/dist\/ 'sha256-y'$/);
    assert.doesNotMatch(inline, /connect-src/);
    assert.match(policyOf(setupWith({ kind: 'vitepress' }, own)), /; connect-src 'self'/);
    assert.doesNotMatch(policyOf(setupWith({ kind: 'react' }, own)), /connect-src/);
  });

  it('allows a frame where there is one, and the script that fits it', () => {
    assert.equal(
      policyOf(setupWith({ kind: 'iframe' })),
      'frame-src https://roadmaps.example/dist/; script-src https://roadmaps.example/dist/',
    );
  });

  it('asks a page for nothing', () => {
    for (const kind of kindIds)
      assert.doesNotMatch(policyOf(setupWith({ kind })), /require|trusted|upgrade|sandbox/);
  });

  it('lets nobody add a directive', () => {
    const folder = 'https://x.example/; script-src *';
    assert.doesNotMatch(policyOf(setupWith({ from: 'own', folder })), /\*/);
  });

  it('knows a style by the hash of its text', async () => {
    const expected = createHash('sha256').update('a {}').digest('base64');
    assert.equal(await hashOf('a {}'), `sha256-${expected}`);
  });
});

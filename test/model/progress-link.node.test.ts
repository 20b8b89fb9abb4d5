import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { doneFromFragment, progressFragment } from '../../src/model/progress-link.js';

const prefix = '#mlops-';

describe('progressFragment', () => {
  it('lists what is done', () => {
    assert.equal(progressFragment(prefix, ['python', 'ci_cd-2']), '#mlops-progress=python.ci_cd-2');
    assert.equal(progressFragment(prefix, []), '#mlops-progress=');
  });

  it('leaves out what no id can be', () => {
    assert.equal(
      progressFragment(prefix, ['a.b', '1', 'ü', '', 'a b', 'ok']),
      '#mlops-progress=ok',
    );
  });
});

describe('doneFromFragment', () => {
  it('reads what was written', () => {
    const id = fc.stringMatching(/^[A-Za-z][\w-]*$/);
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        assert.deepEqual(doneFromFragment(progressFragment(prefix, ids), prefix), ids);
      }),
    );
  });

  it('knows its own', () => {
    for (const fragment of ['', '#', '#mlops-python', '#mlops-progress', '#other-progress=a']) {
      assert.equal(doneFromFragment(fragment, prefix), undefined);
    }
  });

  it('drops garbage and repetition', () => {
    assert.deepEqual(doneFromFragment('#mlops-progress=a..1.<b>.c%20d.a.e/f.g', prefix), [
      'a',
      'g',
    ]);
  });

  it('undoes what chat programs do to addresses', () => {
    const changed = [
      '#mlops-progress%3Da%2Eb',
      '#mlops%2Dprogress=a%252Eb',
      '#mlops-progress=a.b).',
    ];
    for (const fragment of changed)
      assert.deepEqual(doneFromFragment(fragment, prefix), ['a', 'b']);
  });

  it('does not trip over what is no encoding', () => {
    assert.deepEqual(doneFromFragment('#mlops-progress=a.%E0%A4.%zz.%.b', prefix), ['a', 'b']);
    fc.assert(
      fc.property(fc.string(), (text) => {
        doneFromFragment(`#mlops-progress=%${text}`, prefix);
      }),
    );
  });

  it('compares with a prefix that is encoded, as addresses are', () => {
    const encoded = new URL('#übung-', 'https://example.com').hash;
    for (const fragment of [`${encoded}progress=a`, '#übung-progress=a']) {
      assert.deepEqual(doneFromFragment(fragment, encoded), ['a']);
    }
  });

  it('does not read what is longer than any link', () => {
    const long = '#mlops-progress=' + 'a.'.repeat(99_000);
    assert.deepEqual(doneFromFragment(long, prefix), ['a']);
    assert.equal(doneFromFragment(long.repeat(2), prefix), undefined);
  });

  it('reads what has no id in it for as long as it may be', () => {
    assert.deepEqual(doneFromFragment(`#mlops-progress=${'.'.repeat(199_000)}`, prefix), []);
    assert.deepEqual(doneFromFragment(`#mlops-progress=${'.'.repeat(199_000)}a`, prefix), ['a']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneOf, someOf } from '../../src/model/allowed.js';

const themes = ['auto', 'light', 'dark'] as const;

describe('oneOf', () => {
  it('takes what is allowed, else the fallback', () => {
    assert.equal(oneOf(themes, 'dark', 'auto'), 'dark');
    for (const value of ['Dark', ' dark', '', 'toString', null, undefined, 0, {}]) {
      assert.equal(oneOf(themes, value, 'auto'), 'auto');
    }
  });
});

describe('someOf', () => {
  it('takes the words that are allowed, in any order and with any space between', () => {
    assert.deepEqual([...someOf(themes, ' dark\n\tauto  dark ')], ['auto', 'dark']);
  });

  it('ignores other words', () => {
    assert.deepEqual([...someOf(themes, 'DARK light,dark lightdark light')], ['light']);
  });

  it('is empty where nothing is given', () => {
    for (const list of [undefined, null, '', ' ']) assert.equal(someOf(themes, list).size, 0);
  });
});

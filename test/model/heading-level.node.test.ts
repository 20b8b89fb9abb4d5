import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingLevel } from '../../src/model/heading-level.js';

describe('headingLevel', () => {
  for (const value of [1, 3, 6, '1', '6']) {
    it(`takes ${JSON.stringify(value)}`, () => {
      assert.equal(headingLevel(value), Number(value));
    });
  }

  const none = [0, 7, 9, -1, 2.5, NaN, Infinity, '', '0', '9', ' 3', '3px', '33', null, undefined];
  for (const value of [...none, true, [3], {}, Object.create(null), Symbol('3'), 3n]) {
    it(`counts ${typeof value} ${Array.isArray(value) ? '[3]' : JSON.stringify(String(typeof value === 'object' ? '' : value))} as not given`, () => {
      assert.equal(headingLevel(value), undefined);
    });
  }
});

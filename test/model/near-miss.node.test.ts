import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../src/model/near-miss.js';

const levels = ['foundation', 'intermediate', 'advanced', 'expert'];

describe('nearest', () => {
  for (const [word, meant] of [
    ['foundaton', 'foundation'],
    ['foundationn', 'foundation'],
    ['fuondation', 'foundation'],
    ['foundotion', 'foundation'],
    ['Foundation', 'foundation'],
    [' found ation', 'foundation'],
    ['fundaton', 'foundation'],
    ['intermediat', 'intermediate'],
    ['ADVANCE', 'advanced'],
  ] as const) {
    it(`takes ${word} for ${meant}`, () => {
      assert.equal(nearest(word, levels), meant);
    });
  }

  for (const word of ['', 'beginner', 'fundatn', 'export me', 'x'.repeat(1000)]) {
    it(`takes ${word.slice(0, 10)} for nothing else`, () => {
      assert.equal(nearest(word, levels), undefined);
    });
  }

  it('takes two letters that are swapped for one slip', () => {
    assert.equal(nearest('levle', ['level']), 'level');
    assert.equal(nearest('elvel', ['level']), 'level');
    assert.equal(nearest('vleel', ['level']), undefined);
  });

  it('forgives short words less', () => {
    assert.equal(nearest('ix', ['id']), undefined);
    assert.equal(nearest('urls', ['url']), 'url');
    assert.equal(nearest('rlu', ['url']), undefined);
  });

  it('takes the nearest, and the first of several', () => {
    assert.equal(nearest('level-3', ['level-1', 'level-2', 'Level-3']), 'Level-3');
    assert.equal(nearest('level-3', ['level-1', 'level-2']), 'level-1');
    assert.equal(nearest('level', []), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openableIds, openAtFirst } from '../../src/model/open.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from './sample.js';

const roadmap = sample() as Roadmap;
const open = (value: string, of = roadmap) => [...openAtFirst(value, of)];

describe('openAtFirst', () => {
  it('opens the first phase and the first question by default', () => {
    assert.deepEqual(open('first'), ['one', 'q1']);
    assert.deepEqual([...openAtFirst(undefined, roadmap)], ['one', 'q1']);
    assert.deepEqual([...openAtFirst(false, roadmap)], ['one', 'q1']);
  });

  it('opens all where it is bare, as <details open>, and where a framework writes true for it', () => {
    for (const bare of ['', ' ', 'true', true])
      assert.deepEqual([...openAtFirst(bare, roadmap)], ['one', 'two', 'q1', 'q2']);
  });

  it('opens none or all', () => {
    assert.deepEqual(open('none'), []);
    assert.deepEqual(open(' all '), ['one', 'two', 'q1', 'q2']);
  });

  it('opens phases by number and by id, questions by id', () => {
    assert.deepEqual(open('2'), ['two']);
    assert.deepEqual(open('two 1'), ['one', 'two']);
    assert.deepEqual(open('q2\n one'), ['one', 'q2']);
    assert.deepEqual(open('99 two nonsense'), ['two']);
  });

  it('falls back to the first when it names nothing', () => {
    for (const value of ['99', 'nonsense', 'ALL', '0'])
      assert.deepEqual(open(value), ['one', 'q1']);
  });

  it('does without questions', () => {
    const { faq, ...rest } = roadmap;
    assert.ok(faq);
    assert.deepEqual(open('first', rest), ['one']);
    assert.deepEqual(open('all', rest), ['one', 'two']);
  });
});

describe('openableIds', () => {
  it('names the phases, then the questions', () => {
    assert.deepEqual(openableIds(roadmap), ['one', 'two', 'q1', 'q2']);
  });
});

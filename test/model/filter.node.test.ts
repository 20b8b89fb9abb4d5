import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { type Filter, noFilter } from '../../src/model/filter.js';
import { filterByKind, isFiltering } from '../../src/model/narrow.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from './sample.js';

const roadmap = sample() as Roadmap;
const questions = ['q1', 'q2'];
const left = (change: Partial<Filter>, of = roadmap) =>
  filterByKind(of, { ...noFilter, ...change });

describe('isFiltering', () => {
  it('is false for nothing at all', () => {
    assert.equal(isFiltering(noFilter), false);
    assert.equal(isFiltering({ ...noFilter, query: '  \t' }), false);
  });

  it('is true for each kind of filter', () => {
    assert.equal(isFiltering({ ...noFilter, query: ' x' }), true);
    assert.equal(isFiltering({ ...noFilter, levels: new Set(['low']) }), true);
    assert.equal(isFiltering({ ...noFilter, tool: 'Saw' }), true);
  });

  it('is false for a query of which no word is left', () => {
    assert.equal(isFiltering({ ...noFilter, query: '—' }), false);
  });
});

describe('filterByKind', () => {
  it('leaves everything without level and tool, whatever the query', () => {
    assert.deepEqual(left({ query: 'nothing' }), ['one', 'two', ...questions]);
  });

  it('leaves phases of any of the levels, and all questions', () => {
    assert.deepEqual(left({ levels: new Set(['high']) }), ['two', ...questions]);
    assert.deepEqual(left({ levels: new Set(['high', 'low']) }), ['one', 'two', ...questions]);
  });

  it('leaves phases with the tool, by its exact name', () => {
    assert.deepEqual(left({ tool: 'Saw' }), ['one', ...questions]);
    assert.deepEqual(left({ tool: 'saw' }), questions);
    assert.deepEqual(left({ tool: 'DVC' }, bundled).slice(0, 2), [
      'python-ml-fundamentals',
      'experiment-tracking',
    ]);
  });

  it('asks for level and tool at once', () => {
    assert.deepEqual(left({ tool: 'Saw', levels: new Set(['high']) }), questions);
    assert.deepEqual(left({ tool: 'Saw', levels: new Set(['low']) }), ['one', ...questions]);
  });

  it('does without questions', () => {
    const { faq, ...rest } = roadmap;
    assert.ok(faq);
    assert.deepEqual(left({ tool: 'Saw' }, rest), ['one']);
  });
});

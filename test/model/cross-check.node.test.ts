import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crossCheck } from '../../src/model/cross-check.js';
import { pathToString } from '../../src/model/fault.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from './sample.js';

const places = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
  crossCheck(sample(changes) as Roadmap).map(({ path }) => pathToString(path));

describe('crossCheck', () => {
  it('has nothing to say of what agrees', () => {
    assert.deepEqual(places({}), []);
    assert.deepEqual(places({ faq: undefined, promo: undefined }), []);
  });

  it('names each repetition, not the first of the same id', () => {
    assert.deepEqual(places({ 'phases[0].topics[1].id': 'a', 'phases[1].topics[0].id': 'a' }), [
      'phases[0].topics[1].id',
      'phases[1].topics[0].id',
    ]);
    assert.deepEqual(places({ 'levels[1].id': 'low', 'phases[1].level': 'low' }), ['levels[1].id']);
  });

  it('lets a phase and a question share no id, since both are opened by it', () => {
    assert.deepEqual(places({ 'faq.items[0].id': 'one' }), ['faq.items[0].id']);
  });

  it('lets a topic have the id of a phase or a level', () => {
    assert.deepEqual(places({ 'phases[0].topics[0].id': 'one', 'phases[0].id': 'low' }), []);
  });

  it('keeps the names of slots from phases alone', () => {
    assert.deepEqual(places({ 'phases[0].id': 'footer', 'faq.items[0].id': 'header' }), [
      'phases[0].id',
    ]);
  });

  it('lets no topic go by an id that another has or had, wherever it stands', () => {
    assert.deepEqual(places({ 'phases[0].topics[0].aliases': ['a', 'x', 'd', 'x'] }), [
      'phases[0].topics[0].aliases[2]',
    ]);
    assert.deepEqual(places({ 'phases[1].topics[0].aliases': ['new', 'old'] }), [
      'phases[1].topics[0].aliases[1]',
    ]);
  });

  it('wants levels that exist', () => {
    assert.deepEqual(places({ 'phases[1].level': 'medium' }), ['phases[1].level']);
  });
});

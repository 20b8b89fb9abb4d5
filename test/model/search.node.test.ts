import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { search } from '../../src/model/search.js';
import { sample } from './sample.js';

const roadmap = sample() as Roadmap;
const find = (query: string, of = roadmap) => [...search(of, query)];

describe('search', () => {
  for (const [what, query, expected] of [
    ['titles of phases', 'Two', ['two']],
    ['taglines', 'First', ['one']],
    ['topics', 'D', ['one', 'two']],
    ['details of topics', 'detail', ['one']],
    ['tools', 'hammer', ['one']],
    ['questions', 'when', ['q2']],
    ['answers', 'so', ['q1']],
    ['parts of words', 'amm', ['one']],
    ['all of its words, in any order', 'saw hammer', ['one']],
    ['no phase with only some of its words', 'saw second', []],
    ['no words across two texts', 'hammersaw', []],
    ['no ids, addresses, levels or earlier names', 'example.com', []],
  ] as const) {
    it(`finds ${what}`, () => {
      assert.deepEqual(find(query), expected);
    });
  }

  it('ignores case, accents and punctuation on both sides', () => {
    assert.deepEqual(find('SCIKIT LEARN', bundled), ['python-ml-fundamentals']);
    assert.deepEqual(find('scikitlearn', bundled), ['python-ml-fundamentals']);
    assert.deepEqual(find('“Argo” Wörkflows!', bundled), ['ml-pipeline-orchestration']);
    const accented = sample({ 'phases[0].title': 'Modèles à évaluer' }) as Roadmap;
    assert.deepEqual(find('modeles evaluer', accented), ['one']);
  });

  it('takes a letter with a stroke for the letter, and a vowel of an Indic script for what it is', () => {
    const places = sample({ 'phases[0].title': 'Łódź, Tromsø, Đakovo' }) as Roadmap;
    for (const query of ['lodz', 'TROMSO', 'dakovo', 'łódź']) {
      assert.deepEqual(find(query, places), ['one']);
    }
    const hindi = sample({ 'phases[0].title': 'मॉडल', 'phases[1].title': 'मोडल' }) as Roadmap;
    assert.deepEqual(find('मोडल', hindi), ['two']);
  });

  it('finds everything that names a tool, in the order of the roadmap', () => {
    assert.deepEqual(find('dvc', bundled), ['python-ml-fundamentals', 'experiment-tracking']);
    assert.deepEqual(find('kubeflow', bundled), [
      'ml-pipeline-orchestration',
      'faq-how-long',
      'faq-tools',
    ]);
  });

  it('does without tools and questions', () => {
    const { faq, ...rest } = roadmap;
    assert.ok(faq);
    assert.deepEqual(find('second', rest), ['two']);
    assert.deepEqual(find('when', rest), []);
  });

  it('does not mix up two roadmaps with the same ids', () => {
    const other = sample({ 'phases[0].title': 'Eins' }) as Roadmap;
    assert.deepEqual(find('eins'), []);
    assert.deepEqual(find('eins', other), ['one']);
    assert.deepEqual(find('one', other), []);
  });
});

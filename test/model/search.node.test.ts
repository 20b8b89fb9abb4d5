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

  /** Which of these titles a query finds. */
  const titlesFor = (query: string, ...titles: readonly string[]) => {
    const phases = titles.map((title, index) => ({ id: String(index), title, topics: [] }));
    const found = search({ ...roadmap, phases: phases as never, faq: undefined }, query);
    return titles.filter((_, index) => found.has(String(index)));
  };

  const names = [
    'C++ templates',
    'C# basics',
    'F# and OCaml',
    '.NET runtime',
    'Node.js',
    'Caching',
  ];
  for (const [query, ...expected] of [
    ['c++', 'C++ templates'],
    ['C++,', 'C++ templates'],
    ['(c++)', 'C++ templates'],
    ['c+', 'C++ templates'],
    ['c#', 'C# basics'],
    ['C♯', 'C# basics'],
    ['Ｃ＋＋', 'C++ templates'],
    ['f#', 'F# and OCaml'],
    ['.net', '.NET runtime'],
    ['net', '.NET runtime'],
    ['nodejs', 'Node.js'],
    ['node js', 'Node.js'],
    ['node.js', 'Node.js'],
    ['node.j', 'Node.js'],
    ['.js', 'Node.js'],
    ['c', 'C++ templates', 'C# basics', 'F# and OCaml', 'Caching'],
    ['d++'],
    ['j#'],
  ] as const) {
    it(`finds names with signs: ${query}`, () => {
      assert.deepEqual(titlesFor(query, ...names), expected);
    });
  }

  for (const [query, found, missed] of [
    ['a/b', ['A/B testing', 'AB tests', 'option A B'], ['about', 'data/base', 'database']],
    ['r&d', ['R&D', 'R & D'], ['hardware']],
    ['c++17', ['C++17 and later'], ['C17', 'C++']],
    ['asp.net', ['ASP.NET', 'ASP NET'], ['gasp.network', 'wasp net']],
    ['.net', ['ASP.NET'], ['internet', 'the net']],
    ['3.5', ['GPT-3.5', 'v3.5', '3.5 hours'], ['35', '13.5', '3 5']],
    ['@angular', ['@angular/core'], ['triangular']],
    ['$scope', ['$scope'], ['scope']],
    ['objective-c', ['Objective-C', 'objective c'], ['objective']],
    ["don't", ['don’t', 'dont'], ['do']],
    ['k8s', ['K8s'], ['k9s']],
    ['#python', ['Python'], ['pyth']],
    ['python.', ['(Python)'], ['pyth']],
    ['r²', ['R²'], ['r']],
    ['e-mail', ['emails'], ['mail']],
    ['into', ['into', 'in to'], ['in tools', 'main to']],
    ['data.base', ['Database'], ['databases']],
  ] as const) {
    it(`finds what ${query} names, and nothing that only has its letters`, () => {
      assert.deepEqual(titlesFor(query, ...found, ...missed), found);
    });
  }

  for (const spellings of [
    ['node.js', 'nodejs', 'Node JS'],
    ['CI/CD', 'ci cd', 'cicd', 'CI/CD,'],
    ['ML-Ops', 'mlops', 'ML Ops'],
    ['wi-fi', 'WiFi', 'Wi Fi'],
    ['(Python)', 'python'],
    ['C++', 'C++,', '“C++”'],
  ]) {
    it(`finds every spelling by every other: ${spellings.join(' · ')}`, () => {
      for (const query of spellings) assert.deepEqual(titlesFor(query, ...spellings), spellings);
    });
  }

  it('takes a word of any length', () => {
    assert.deepEqual(find('x'.repeat(1_000_000)), []);
    assert.deepEqual(find('a+'.repeat(1_000_000)), []);
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

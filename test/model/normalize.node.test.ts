import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWords, normalize, queryWords } from '../../src/model/normalize.js';

const found = (text: string, ...words: readonly string[]) =>
  findWords(text, words.flatMap(queryWords)).map(({ start, end }) => text.slice(start, end));

const decomposed = (text: string) => text.normalize('NFD');

describe('normalize', () => {
  for (const [what, one, other] of [
    ['case', 'KServe', 'kserve'],
    ['accents', 'Café Ångström', 'cafe angstrom'],
    ['how accents are written', decomposed('Café'), 'Café'],
    ['several marks on one letter', 'Việt', 'viet'],
    ['hyphens', 'scikit-learn', 'scikitlearn'],
    ['slashes', 'CI/CD', 'cicd'],
    ['quotes, straight or curly', 'you’re', "you're"],
    ['symbols', '$120K+', '120k'],
    ['ligatures', 'ﬁne-tuning', 'fine-tuning'],
    ['width', 'ＭＬｏｐｓ', 'mlops'],
    ['kinds of space', 'Model\u00a0serving\n', 'model serving '],
    ['emoji', '🎉 live', ' live'],
    ['how Hangul is written', decomposed('한국어'), '한국어'],
    ['case of a German ß', 'STRASSE', 'Straße'],
    ['case of a capital ẞ', 'STRAẞE', 'Straße'],
    ['case of a Turkish i with a dot', 'İSTANBUL', 'istanbul'],
    ['case of a Turkish ı without one', 'IŞIK', 'ışık'],
    ['where a Greek sigma stands', 'ΟΔΟΣ', 'οδοσ'],
  ] as const) {
    it(`ignores ${what}`, () => {
      assert.equal(normalize(one), normalize(other));
    });
  }

  it('keeps letters apart that are none of one another', () => {
    assert.notEqual(normalize('가'), normalize('나'));
    assert.notEqual(normalize('机器'), normalize('学习'));
    assert.notEqual(normalize('F1'), normalize('F2'));
  });

  it('gives a whole the form of its parts, however it is cut', () => {
    for (const text of ['Straße ΟΔΟΣ İstanbul', 'scikit-learn 🎉', decomposed('한국어 café')]) {
      const parts = Array.from(text, normalize).join('');
      assert.equal(normalize(text), parts);
    }
  });
});

describe('queryWords', () => {
  it('are separated by any space', () => {
    assert.equal(queryWords('  model \t serving\n').length, 2);
    assert.deepEqual(queryWords('model serving'), queryWords(' SERVING  model ').toReversed());
  });

  it('are none where nothing is left', () => {
    for (const query of ['', '  ', '-', '— ?!', '🎉']) assert.deepEqual(queryWords(query), []);
  });
});

describe('findWords', () => {
  it('says where each occurrence of each word starts and ends', () => {
    assert.deepEqual(findWords('Model drift, model', queryWords('model')), [
      { start: 0, end: 5 },
      { start: 13, end: 18 },
    ]);
    assert.deepEqual(found('Model drift', 'drift', 'mod'), ['drift', 'Mod']);
  });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(found('Model drift', 'graph'), []);
    assert.deepEqual(found('', 'graph'), []);
    assert.deepEqual(findWords('Model drift', []), []);
  });

  for (const [what, text, query, expected] of [
    ['punctuation inside', 'with scikit-learn.', 'scikitlearn', 'scikit-learn'],
    ['no punctuation around', '(Qdrant, Weaviate)', 'weaviate', 'Weaviate'],
    ['quotes inside', 'what you’re deploying', "you're", 'you’re'],
    ['precomposed accents', 'Un café noir', 'cafe', 'café'],
    ['accents of their own inside', decomposed('Un élan vif'), 'elan', decomposed('élan')],
    ['text after an emoji', '🎉🎉 Bundle is live', 'bundle', 'Bundle'],
    ['an emoji inside', 'ML🚀Ops', 'mlops', 'ML🚀Ops'],
    ['a letter that becomes two', 'die Straße hier', 'strasse', 'Straße'],
    ['a ligature', 'the ﬁne-tuning', 'finetuning', 'ﬁne-tuning'],
    ['a part of a ligature as all of it', 'the oﬃce', 'off', 'oﬃ'],
    ['Hangul', '머신 러닝 운영', '러닝', '러닝'],
    ['Hangul by its first letter', '머신', 'ㅁ', '머'],
    ['letters beyond the first plane', '𝐌𝐋 Ops', 'ml', '𝐌𝐋'],
    ['Turkish capitals', 'İstanbul’da', 'istanbul', 'İstanbul'],
    ['signs of a name', 'in C, C++ and Caching', 'c++', 'C++'],
    ['one sign before a name', 'the .NET runtime', '.net', '.NET'],
    ['a name with other signs inside', 'with Node.js', 'nodejs', 'Node.js'],
    ['a name in several words', 'a Node JS server', 'node.js', 'Node JS'],
    ['no letter before a number', 'is v3.5', '3.5', '3.5'],
    ['Greek capitals', 'Η ΟΔΟΣ.', 'οδός', 'ΟΔΟΣ'],
  ] as const) {
    it(`covers ${what}`, () => {
      assert.deepEqual(found(text, query), [expected]);
    });
  }

  it('does not part a letter from its accent', () => {
    const text = `${decomposed('café')} noir`;
    assert.deepEqual(found(text, 'cafe'), [decomposed('café')]);
  });
});

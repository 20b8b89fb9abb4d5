import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as german } from '../../src/i18n/de.js';
import { loadWords } from '../../src/i18n/languages.js';
import { words as hebrew } from '../../src/i18n/he.js';
import { words as portuguese } from '../../src/i18n/pt.js';
import { words as chinese } from '../../src/i18n/zh.js';
import { allWords } from './all-words.js';
import { oddTags } from './odd-tags.js';

describe('loadWords', () => {
  it('finds a language whatever its region, script and case', async () => {
    for (const [words, ...tags] of [
      [german, 'de', 'DE', 'de-AT', 'De-1996', 'de-Latn-CH'],
      [portuguese, 'pt', 'pt-PT', 'pt-BR'],
      [hebrew, 'he', 'he-IL', 'iw', 'IW-il'],
      [chinese, 'zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-CN', 'zh-Hans-TW', 'zh-CN-x-tw'],
    ] as const) {
      for (const tag of tags) {
        const { formatRange, ...found } = (await loadWords(tag)) ?? {};
        assert.deepEqual(found, words, tag);
        assert.ok(formatRange, tag);
      }
    }
  });

  it('gives the same words each time, by which elements know that nothing has changed', async () => {
    assert.equal(await loadWords('de'), await loadWords('de-AT'));
  });

  it('finds nothing where there is nothing', async () => {
    for (const tag of ['xx', '', '-', 'deu', 'd', ' de', 'x-de', 'constructor']) {
      assert.equal(await loadWords(tag), undefined, tag);
    }
  });

  it('has no simplified words for traditional Chinese', async () => {
    for (const tag of ['zh-Hant', 'zh-hant-CN', 'zh-TW', 'zh-tw', 'zh-HK', 'zh-Hant-HK', 'zh-MO']) {
      assert.equal(await loadWords(tag), undefined, tag);
    }
  });

  it('takes any text for a tag', async () => {
    for (const tag of oddTags) assert.equal(await loadWords(tag), undefined, tag);
  });

  it('gives each language its own words', () => {
    for (const [language, words] of allWords) {
      assert.equal(words.locale.split('-')[0], language);
    }
    assert.equal(new Set(allWords.map(([, words]) => words)).size, allWords.length);
  });
});

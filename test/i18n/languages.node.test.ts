import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as german } from '../../src/i18n/de.js';
import { loadWords } from '../../src/i18n/languages.js';
import { words as portuguese } from '../../src/i18n/pt.js';
import { words as chinese } from '../../src/i18n/zh.js';
import { allWords } from './all-words.js';

describe('loadWords', () => {
  it('finds a language whatever its region, script and case', async () => {
    for (const tag of ['de', 'DE', 'de-AT', 'De-1996', 'de-Latn-CH']) {
      assert.equal(await loadWords(tag), german, tag);
    }
    for (const tag of ['pt', 'pt-PT', 'pt-BR']) assert.equal(await loadWords(tag), portuguese, tag);
    for (const tag of ['zh', 'zh-Hans-CN']) assert.equal(await loadWords(tag), chinese, tag);
  });

  it('finds nothing where there is nothing', async () => {
    for (const tag of ['xx', '', '-', 'deu', 'd', ' de', 'x-de', 'constructor']) {
      assert.equal(await loadWords(tag), undefined, tag);
    }
  });

  it('gives each language its own words', () => {
    for (const [language, words] of allWords) {
      assert.equal(words.locale.split('-')[0], language);
    }
    assert.equal(new Set(allWords.map(([, words]) => words)).size, allWords.length);
  });
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AllWords } from '../../src/i18n/words.js';
import { allWords, type Language, textsOf } from './all-words.js';
import { english } from './english.js';

/** What each key holds: a text, or a function of so many things. */
const kindsOf = ({ formatRange: _, ...words }: AllWords) =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? 'text' : `function of ${String(value.length)}`,
    ]),
  );

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const englishWords = new Set([...textsOf(english).values()].flat().flatMap(wordsIn));

/** English words that are words of the other language as well, and the only ones that may be found there. */
const shared: Partial<Readonly<Record<Language, readonly string[]>>> = {
  // German words and, from “tools” on, what German speakers call these things.
  de: ['phase', 'plan', 'version', 'was', 'tools', 'website', 'link', 'roadmap'],
  // Spanish words all.
  es: ['a', 'no', 'plan'],
  // French words all, one of them a form of “avoir”.
  fr: ['a', 'date', 'page', 'phase', 'phases', 'question', 'questions', 'version'],
  // Italian words, the second a date, and loan words in its dictionaries or, the last, the only name of the thing.
  it: ['a', 'data', 'all', 'no', 'checklist', 'link', 'roadmap'],
  // As in Italian.
  pt: ['a', 'checklist', 'data', 'link', 'no', 'roadmap'],
  // Polish words, the second a date and the last a loan word in every dictionary.
  pl: ['to', 'data', 'plan', 'link'],
  // In every Turkish dictionary.
  tr: ['plan'],
};

const quoted: Readonly<Record<Language, string>> = {
  ar: '«x»',
  de: '„x“',
  es: '«x»',
  fr: '«\u00a0x\u00a0»',
  he: '”x”',
  hi: '“x”',
  it: '«x»',
  ja: '「x」',
  ko: '“x”',
  pl: '„x”',
  pt: '“x”',
  tr: '“x”',
  uk: '«x»',
  zh: '“x”',
};

const locales: Partial<Readonly<Record<Language, string>>> = { pt: 'pt-BR', zh: 'zh-CN' };

const anyQuotes = /["'“”„‟«»‹›「」『』]/gu;

const questionMarks: Partial<Readonly<Record<Language, string>>> = {
  ar: '؟',
  fr: '\u00a0?',
  ja: '？',
  zh: '？',
};

const endOf = (text: string): string => {
  if (/[.。।]$/.test(text)) return 'of a sentence';
  return /[?؟？]$/.test(text) ? 'of a question' : 'none';
};

/** A language with its scripts, by which texts in another one are told. */
const scripts: Partial<Readonly<Record<Language, RegExp>>> = {
  ar: /^\p{Script=Arabic}$/u,
  he: /^\p{Script=Hebrew}$/u,
  hi: /^\p{Script=Devanagari}$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u,
  ko: /^\p{Script=Hangul}$/u,
  uk: /^\p{Script=Cyrillic}$/u,
  zh: /^\p{Script=Han}$/u,
};

const latin = /^\p{Script=Latin}$/u;

describe('the languages', () => {
  it('are all here', () => {
    const files = readdirSync(new URL('../../src/i18n/', import.meta.url))
      .filter((file) => /^[a-z]{2}\.ts$/.test(file) && file !== 'en.ts')
      .map((file) => file.replace('.ts', ''));
    assert.deepEqual(files.sort(), allWords.map(([language]) => language).sort());
    assert.equal(files.length, 14);
  });
});

for (const [language, words] of allWords) {
  const texts = textsOf(words);
  const everyText = [...texts].flatMap(([key, all]) => all.map((text) => [key, text] as const));

  describe(`the words of ${language}`, () => {
    it('are those that English has, of the same kind', () => {
      assert.deepEqual(kindsOf(words), kindsOf(english));
    });

    it('have the locale by which numbers are written', () => {
      assert.equal(words.locale, locales[language] ?? language);
    });

    it('say something, with no space around it', () => {
      for (const [key, text] of everyText) {
        assert.match(text, /\p{L}/u, key);
        assert.equal(text, text.trim(), key);
      }
    });

    it('are composed characters', () => {
      for (const [key, text] of everyText) assert.equal(text, text.normalize('NFC'), key);
    });

    it('are in its script', () => {
      for (const [key, text] of everyText) {
        const letters = text.match(/\p{L}/gu) ?? [];
        const strange = letters.filter((letter) => !(scripts[language] ?? latin).test(letter));
        assert.deepEqual(strange, [], `${key}: ${text}`);
      }
    });

    it('are not English', () => {
      const found = everyText.flatMap(([, text]) => wordsIn(text));
      const english = new Set(found.filter((word) => englishWords.has(word)));
      assert.deepEqual([...english].sort(), [...(shared[language] ?? [])].sort());
    });

    it('say different things differently', () => {
      const byText = new Map<string, string>();
      for (const [key, [text = '']] of texts) {
        assert.equal(byText.get(text), undefined, `${key} says the same as another: ${text}`);
        byText.set(text, key);
      }
    });

    it('hold what they are given', () => {
      assert.ok(words.phase('27').includes('27'));
      assert.ok(words.website('DVC').includes('DVC'));
      assert.ok(words.found('…x…').includes('…x…'));
      assert.ok(words.noPhase('a-b').includes('a-b'));
      assert.ok(words.wholePhase('27').includes('27'));
      assert.ok(words.from('…x…').includes('…x…'));
      assert.ok(words.finish('…x…').includes('…x…'));
    });

    it('have its quotation marks', () => {
      const text = words.noPhase('x');
      assert.ok(text.includes(quoted[language]), text);
      assert.equal(text.match(anyQuotes)?.length, 2, text);
    });

    it('have no typewriter characters', () => {
      for (const [key, text] of everyText) assert.doesNotMatch(text, /["'`#]|\.\.|--/, key);
      assert.match(words.loading, /[^\s]\u00a0?…$/);
    });

    it('end sentences and questions, and only those', () => {
      for (const [key, [text = '']] of textsOf(english)) {
        for (const other of texts.get(key) ?? []) {
          assert.equal(endOf(other), endOf(text), `${key}: ${other}`);
        }
      }
    });

    it('have its own question marks', () => {
      assert.ok(words.offer(2).endsWith(questionMarks[language] ?? '?'));
    });
  });
}

describe('French', () => {
  it('keeps what stands before a colon or within quotation marks on its line', () => {
    const french = allWords.find(([language]) => language === 'fr')?.[1];
    assert.ok(french);
    for (const text of [...textsOf(french).values()].flat()) {
      assert.doesNotMatch(text, /(^|[^\u00a0])[:;!?»]|«(?!\u00a0)/);
    }
  });
});

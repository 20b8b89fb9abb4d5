import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allWords, type Language } from './all-words.js';

/** A number, and how many phases and questions are said with it. */
type Row = readonly [count: number, phases: string, questions: string];

const table: Readonly<Record<Language, readonly Row[]>> = {
  ar: [
    [0, 'لا مراحل', 'لا أسئلة'],
    [1, 'مرحلة واحدة', 'سؤال واحد'],
    [2, 'مرحلتان', 'سؤالان'],
    [3, '3 مراحل', '3 أسئلة'],
    [10, '10 مراحل', '10 أسئلة'],
    [11, '11 مرحلة', '11 سؤالًا'],
    [99, '99 مرحلة', '99 سؤالًا'],
    [100, '100 مرحلة', '100 سؤال'],
    [103, '103 مراحل', '103 أسئلة'],
    [1000, '1,000 مرحلة', '1,000 سؤال'],
  ],
  de: [
    [0, '0 Phasen', '0 Fragen'],
    [1, '1 Phase', '1 Frage'],
    [2, '2 Phasen', '2 Fragen'],
    [1000, '1.000 Phasen', '1.000 Fragen'],
  ],
  es: [
    [0, '0 fases', '0 preguntas'],
    [1, '1 fase', '1 pregunta'],
    [2, '2 fases', '2 preguntas'],
    [1000, '1000 fases', '1000 preguntas'],
    [1_000_000, '1.000.000 de fases', '1.000.000 de preguntas'],
  ],
  fr: [
    [0, '0\u00a0phase', '0\u00a0question'],
    [1, '1\u00a0phase', '1\u00a0question'],
    [2, '2\u00a0phases', '2\u00a0questions'],
    [1000, '1\u202f000\u00a0phases', '1\u202f000\u00a0questions'],
    [1_000_000, '1\u202f000\u202f000 de phases', '1\u202f000\u202f000 de questions'],
  ],
  he: [
    [0, '0 שלבים', '0 שאלות'],
    [1, 'שלב אחד', 'שאלה אחת'],
    [2, 'שני שלבים', 'שתי שאלות'],
    [3, '3 שלבים', '3 שאלות'],
    [20, '20 שלבים', '20 שאלות'],
    [1000, '1,000 שלבים', '1,000 שאלות'],
  ],
  hi: [
    [0, '0 चरण', '0 प्रश्न'],
    [1, '1 चरण', '1 प्रश्न'],
    [2, '2 चरण', '2 प्रश्न'],
    [100_000, '1,00,000 चरण', '1,00,000 प्रश्न'],
  ],
  it: [
    [0, '0 fasi', '0 domande'],
    [1, '1 fase', '1 domanda'],
    [2, '2 fasi', '2 domande'],
    [10_000, '10.000 fasi', '10.000 domande'],
    [1_000_000, '1.000.000 di fasi', '1.000.000 di domande'],
  ],
  ja: [
    [0, '0 フェーズ', '0 件の質問'],
    [1, '1 フェーズ', '1 件の質問'],
    [1000, '1,000 フェーズ', '1,000 件の質問'],
  ],
  ko: [
    [0, '단계 0개', '질문 0개'],
    [1, '단계 1개', '질문 1개'],
    [1000, '단계 1,000개', '질문 1,000개'],
  ],
  pl: [
    [0, '0 etapów', '0 pytań'],
    [1, '1 etap', '1 pytanie'],
    [2, '2 etapy', '2 pytania'],
    [4, '4 etapy', '4 pytania'],
    [5, '5 etapów', '5 pytań'],
    [12, '12 etapów', '12 pytań'],
    [21, '21 etapów', '21 pytań'],
    [22, '22 etapy', '22 pytania'],
    [1.5, '1,5 etapu', '1,5 pytania'],
  ],
  pt: [
    [0, '0 fase', '0 pergunta'],
    [1, '1 fase', '1 pergunta'],
    [2, '2 fases', '2 perguntas'],
    [1000, '1.000 fases', '1.000 perguntas'],
    [1_000_000, '1.000.000 de fases', '1.000.000 de perguntas'],
  ],
  tr: [
    [0, '0 aşama', '0 soru'],
    [1, '1 aşama', '1 soru'],
    [2, '2 aşama', '2 soru'],
    [1000, '1.000 aşama', '1.000 soru'],
  ],
  uk: [
    [0, '0 етапів', '0 запитань'],
    [1, '1 етап', '1 запитання'],
    [2, '2 етапи', '2 запитання'],
    [4, '4 етапи', '4 запитання'],
    [5, '5 етапів', '5 запитань'],
    [11, '11 етапів', '11 запитань'],
    [14, '14 етапів', '14 запитань'],
    [21, '21 етап', '21 запитання'],
    [22, '22 етапи', '22 запитання'],
    [1.5, '1,5 етапу', '1,5 запитання'],
  ],
  zh: [
    [0, '0个阶段', '0个常见问题'],
    [1, '1个阶段', '1个常见问题'],
    [1000, '1,000个阶段', '1,000个常见问题'],
  ],
};

for (const [language, words] of allWords) {
  describe(`plurals of ${language}`, () => {
    const rows = table[language];

    it('agree with the number', () => {
      assert.deepEqual(
        rows.map(([count]) => [count, words.phases(count), words.questions(count)]),
        rows,
      );
    });

    it('are all in the table', () => {
      const rules = new Intl.PluralRules(language);
      const tried = new Set(rows.map(([count]) => rules.select(count)));
      assert.deepEqual([...tried].sort(), rules.resolvedOptions().pluralCategories.sort());
    });
  });
}

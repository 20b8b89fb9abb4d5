import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allWords, type Language } from './all-words.js';

/** A number, and what is said of so many topics: done of as many, in a link, added. */
type Row = readonly [count: number, topicsDone: string, inLink: string, added: string];

interface Said {
  /** 2 of 6. */
  readonly count: string;
  /** 14 of 48, which is the other way round in some languages. */
  readonly topics: string;
  /** What is said of a link, with … for the topics in it. */
  readonly offer: string;
  readonly rows: readonly Row[];
}

const table: Readonly<Record<Language, Said>> = {
  ar: {
    count: '2 من 6',
    topics: '14 من 48 موضوعًا',
    offer: 'يحمل هذا الرابط تقدّمًا: …. هل يُضاف ذلك إلى تقدّمك؟',
    rows: [
      [0, 'لا موضوعات', 'لا موضوعات مكتملة', 'لم يُضَف أي موضوع.'],
      [1, '1 من موضوع واحد', 'موضوع واحد مكتمل', 'تمت إضافة موضوع واحد.'],
      [2, '2 من موضوعين', 'موضوعان مكتملان', 'تمت إضافة موضوعين.'],
      [3, '3 من 3 موضوعات', '3 موضوعات مكتملة', 'تمت إضافة 3 موضوعات.'],
      [10, '10 من 10 موضوعات', '10 موضوعات مكتملة', 'تمت إضافة 10 موضوعات.'],
      [11, '11 من 11 موضوعًا', '11 موضوعًا مكتملًا', 'تمت إضافة 11 موضوعًا.'],
      [100, '100 من 100 موضوع', '100 موضوع مكتمل', 'تمت إضافة 100 موضوع.'],
    ],
  },
  de: {
    count: '2 von 6',
    topics: '14 von 48 Themen',
    offer: 'Dieser Link enthält Fortschritt: …. Zum bisherigen Fortschritt hinzufügen?',
    rows: [
      [0, '0 von 0 Themen', '0 Themen erledigt', '0 Themen hinzugefügt.'],
      [1, '1 von 1 Thema', '1 Thema erledigt', '1 Thema hinzugefügt.'],
      [1000, '1.000 von 1.000 Themen', '1.000 Themen erledigt', '1.000 Themen hinzugefügt.'],
    ],
  },
  es: {
    count: '2 de 6',
    topics: '14 de 48 temas',
    offer: 'Este enlace contiene progreso: …. ¿Añadirlo al progreso actual?',
    rows: [
      [0, '0 de 0 temas', '0 temas completados', '0 temas añadidos.'],
      [1, '1 de 1 tema', '1 tema completado', '1 tema añadido.'],
      [2, '2 de 2 temas', '2 temas completados', '2 temas añadidos.'],
      [
        1_000_000,
        '1.000.000 de 1.000.000 de temas',
        '1.000.000 de temas completados',
        '1.000.000 de temas añadidos.',
      ],
    ],
  },
  fr: {
    count: '2 sur 6',
    topics: '14\u00a0sujets sur 48',
    offer: 'Ce lien contient une progression\u00a0: …. L’ajouter à la progression actuelle\u00a0?',
    rows: [
      [0, '0\u00a0sujet sur 0', '0\u00a0sujet terminé', '0\u00a0sujet ajouté.'],
      [1, '1\u00a0sujet sur 1', '1\u00a0sujet terminé', '1\u00a0sujet ajouté.'],
      [2, '2\u00a0sujets sur 2', '2\u00a0sujets terminés', '2\u00a0sujets ajoutés.'],
      [
        1_000_000,
        '1\u202f000\u202f000 de sujets sur 1\u202f000\u202f000',
        '1\u202f000\u202f000 de sujets terminés',
        '1\u202f000\u202f000 de sujets ajoutés.',
      ],
    ],
  },
  he: {
    count: '2 מתוך 6',
    topics: '14 מתוך 48 נושאים',
    offer: 'הקישור הזה מכיל התקדמות: …. להוסיף אותה להתקדמות הנוכחית?',
    rows: [
      [0, '0 מתוך 0 נושאים', '0 נושאים הושלמו', 'נוספו 0 נושאים.'],
      [1, '1 מתוך נושא אחד', 'נושא אחד הושלם', 'נוסף נושא אחד.'],
      [2, '2 מתוך שני נושאים', 'שני נושאים הושלמו', 'נוספו שני נושאים.'],
      [3, '3 מתוך 3 נושאים', '3 נושאים הושלמו', 'נוספו 3 נושאים.'],
    ],
  },
  hi: {
    count: '6 में से 2',
    topics: '48 में से 14 विषय',
    offer: 'इस लिंक में प्रगति है: …। इसे अपनी प्रगति में जोड़ें?',
    rows: [
      [0, '0 में से 0 विषय', '0 विषय पूरा हुआ', '0 विषय जोड़ा गया।'],
      [1, '1 में से 1 विषय', '1 विषय पूरा हुआ', '1 विषय जोड़ा गया।'],
      [2, '2 में से 2 विषय', '2 विषय पूरे हुए', '2 विषय जोड़े गए।'],
    ],
  },
  it: {
    count: '2 su 6',
    topics: '14 argomenti su 48',
    offer: 'Questo link contiene dei progressi: …. Aggiungerli a quelli attuali?',
    rows: [
      [0, '0 argomenti su 0', '0 argomenti completati', '0 argomenti aggiunti.'],
      [1, '1 argomento su 1', '1 argomento completato', '1 argomento aggiunto.'],
      [2, '2 argomenti su 2', '2 argomenti completati', '2 argomenti aggiunti.'],
      [
        1_000_000,
        '1.000.000 di argomenti su 1.000.000',
        '1.000.000 di argomenti completati',
        '1.000.000 di argomenti aggiunti.',
      ],
    ],
  },
  ja: {
    count: '6 件中 2 件',
    topics: 'トピック 48 件中 14 件完了',
    offer: 'このリンクには進捗（…）が含まれています。現在の進捗に追加しますか？',
    rows: [
      [1, 'トピック 1 件中 1 件完了', '1 件のトピックが完了', '1 件のトピックを追加しました。'],
    ],
  },
  ko: {
    count: '6개 중 2개',
    topics: '주제 48개 중 14개',
    offer: '이 링크에는 완료한 …의 진행 상황이 담겨 있습니다. 현재 진행 상황에 추가하시겠습니까?',
    rows: [[1, '주제 1개 중 1개', '주제 1개', '주제 1개가 추가되었습니다.']],
  },
  pl: {
    count: '2 z 6',
    topics: '14 z 48 tematów',
    offer: 'Ten link zawiera postępy: …. Dodać je do obecnych?',
    rows: [
      [0, '0 z 0 tematów', '0 ukończonych tematów', 'Dodano 0 tematów.'],
      [1, '1 z 1 tematu', '1 ukończony temat', 'Dodano 1 temat.'],
      [2, '2 z 2 tematów', '2 ukończone tematy', 'Dodano 2 tematy.'],
      [5, '5 z 5 tematów', '5 ukończonych tematów', 'Dodano 5 tematów.'],
      [12, '12 z 12 tematów', '12 ukończonych tematów', 'Dodano 12 tematów.'],
      [21, '21 z 21 tematów', '21 ukończonych tematów', 'Dodano 21 tematów.'],
      [22, '22 z 22 tematów', '22 ukończone tematy', 'Dodano 22 tematy.'],
      [99, '99 z 99 tematów', '99 ukończonych tematów', 'Dodano 99 tematów.'],
      [100, '100 ze 100 tematów', '100 ukończonych tematów', 'Dodano 100 tematów.'],
      [199, '199 ze 199 tematów', '199 ukończonych tematów', 'Dodano 199 tematów.'],
      [200, '200 z 200 tematów', '200 ukończonych tematów', 'Dodano 200 tematów.'],
      [1.5, '1,5 z 1,5 tematu', '1,5 ukończonego tematu', 'Dodano 1,5 tematu.'],
    ],
  },
  pt: {
    count: '2 de 6',
    topics: '14 de 48 tópicos',
    offer: 'Este link contém progresso: …. Adicionar ao seu progresso?',
    rows: [
      [0, '0 de 0 tópico', '0 tópico concluído', '0 tópico adicionado.'],
      [1, '1 de 1 tópico', '1 tópico concluído', '1 tópico adicionado.'],
      [2, '2 de 2 tópicos', '2 tópicos concluídos', '2 tópicos adicionados.'],
      [
        1_000_000,
        '1.000.000 de 1.000.000 de tópicos',
        '1.000.000 de tópicos concluídos',
        '1.000.000 de tópicos adicionados.',
      ],
    ],
  },
  tr: {
    count: '2/6 tamamlandı',
    topics: '14/48 konu tamamlandı',
    offer: 'Bu bağlantıda ilerleme var: …. Kendi ilerlemenize eklensin mi?',
    rows: [
      [0, '0/0 konu tamamlandı', '0 konu tamamlanmış', '0 konu eklendi.'],
      [1, '1/1 konu tamamlandı', '1 konu tamamlanmış', '1 konu eklendi.'],
      [2, '2/2 konu tamamlandı', '2 konu tamamlanmış', '2 konu eklendi.'],
    ],
  },
  uk: {
    count: '2 з 6',
    topics: '14 з 48 тем',
    offer: 'Це посилання містить прогрес: …. Додати його до вашого?',
    rows: [
      [0, '0 з 0 тем', '0 завершених тем', 'Додано 0 тем.'],
      [1, '1 з 1 теми', '1 завершена тема', 'Додано 1 тему.'],
      [2, '2 з 2 тем', '2 завершені теми', 'Додано 2 теми.'],
      [5, '5 з 5 тем', '5 завершених тем', 'Додано 5 тем.'],
      [11, '11 з 11 тем', '11 завершених тем', 'Додано 11 тем.'],
      [21, '21 з 21 теми', '21 завершена тема', 'Додано 21 тему.'],
      [22, '22 з 22 тем', '22 завершені теми', 'Додано 22 теми.'],
      [1.5, '1,5 з 1,5 теми', '1,5 завершеної теми', 'Додано 1,5 теми.'],
    ],
  },
  zh: {
    count: '共6个，已完成2个',
    topics: '共48个主题，已完成14个',
    offer: '此链接包含进度：已完成…。要添加到当前进度吗？',
    rows: [[1, '共1个主题，已完成1个', '1个主题', '已添加1个主题。']],
  },
};

for (const [language, words] of allWords) {
  describe(`progress in ${language}`, () => {
    const { count, topics, offer, rows } = table[language];

    it('is told as done and all, each in its place', () => {
      assert.equal(words.doneOf(2, 6), count);
      assert.equal(words.topicsDone(14, 48), topics);
    });

    it('agrees with the number', () => {
      assert.deepEqual(
        rows.map(([number]) => [
          number,
          words.topicsDone(number, number),
          words.offer(number),
          words.added(number),
        ]),
        rows.map(([number, done, inLink, added]) => [
          number,
          done,
          offer.replace('…', inLink),
          added,
        ]),
      );
    });

    it('has every kind of number in the table', () => {
      const rules = new Intl.PluralRules(words.locale);
      const tried = new Set(rows.map(([number]) => rules.select(number)));
      assert.deepEqual([...tried].sort(), rules.resolvedOptions().pluralCategories.sort());
    });
  });
}

describe('the noun that is counted', () => {
  const said = (language: Language, done: number, topics: number): string | undefined =>
    allWords.find(([other]) => other === language)?.[1].topicsDone(done, topics);

  it('agrees with all of them where it stands beside all', () => {
    assert.equal(said('de', 1, 48), '1 von 48 Themen');
    assert.equal(said('de', 0, 1), '0 von 1 Thema');
    assert.equal(said('uk', 1, 22), '1 з 22 тем');
    assert.equal(said('uk', 5, 21), '5 з 21 теми');
    assert.equal(said('pl', 2, 5), '2 z 5 tematów');
    assert.equal(said('ar', 1, 3), '1 من 3 موضوعات');
  });

  it('agrees with those that are done where it stands beside them', () => {
    assert.equal(said('fr', 1, 48), '1\u00a0sujet sur 48');
    assert.equal(said('fr', 0, 48), '0\u00a0sujet sur 48');
    assert.equal(said('it', 1, 48), '1 argomento su 48');
    assert.equal(said('it', 0, 48), '0 argomenti su 48');
  });
});

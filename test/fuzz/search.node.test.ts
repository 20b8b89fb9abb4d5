import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { bundled } from '../../src/loader/bundled.js';
import { containsAll, findWords, fold, normalize, queryWords } from '../../src/model/normalize.js';
import { openableIds } from '../../src/model/open.js';
import { search } from '../../src/model/search.js';
import { holds } from './holds.js';
import { anyText } from './values.js';

/** Letters that are searched as several, as none or as another, among others. */
const searchable = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('aeiosſßẞİıΣσςﬃ각ᄀ가é-—’🎉\u0301\u200D \u00A0')),
  }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-') }),
  fc.string({ unit: fc.constantFrom(...Array.from('a1 +#./&@$-')) }),
  anyText,
);

describe('normalize', () => {
  it('has no more to do the second time, and no case, space or mark that matters', (context) => {
    holds(
      context,
      fc.property(searchable, (text) => {
        const normalized = normalize(text);
        assert.equal(normalize(normalized), normalized);
        assert.equal(normalize(text.toLowerCase()), normalized);
        assert.doesNotMatch(normalized, /[\p{P}\p{S}]|[^\S ]/u);
        assert.ok(queryWords(text).every((word) => word !== '' && !word.includes(' ')));
      }),
    );
  });
});

describe('findWords', () => {
  it('finds each word that is there, and spans nothing else', (context) => {
    holds(
      context,
      fc.property(searchable, searchable, fc.nat(), fc.nat(), (text, other, from, length) => {
        const letters = Array.from(text);
        const start = from % (letters.length + 1);
        const part = letters.slice(start, start + 1 + (length % 8)).join('');
        for (const word of [...queryWords(part), ...queryWords(other)]) {
          const spans = findWords(text, [word]);
          const isFound = containsAll(fold(text), [word]);
          assert.equal(spans.length > 0, isFound);
          // Nobody types half a character.
          const isPlain = normalize(word) === word && !/\p{Cs}/u.test(word);
          if (isPlain && normalize(text).includes(word)) assert.ok(isFound);
          if (!isPlain && isFound) assert.ok(containsAll(fold(text), [normalize(word)]));
          for (const span of spans) {
            assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
            const found = text.slice(span.start, span.end);
            const lettersOf = (text: string) => normalize(text).replaceAll(' ', '');
            assert.ok(lettersOf(found).includes(normalize(word)));
            // Only where one character is searched as several may more be found than was asked for.
            if (Array.from(found).every((letter) => normalize(letter).length <= 1))
              assert.equal(lettersOf(found), normalize(word));
          }
        }
        // With signs a word wants to be a whole one.
        const plain = queryWords(part).map(normalize);
        assert.ok(containsAll(fold(text), plain));
      }),
    );
  });

  it('comes to an end whatever words it is given', (context) => {
    holds(
      context,
      fc.property(searchable, fc.array(searchable), (text, words) => {
        for (const { start, end } of findWords(text, words))
          assert.ok(0 <= start && start < end && end <= text.length);
      }),
    );
  });
});

describe('search', () => {
  const ids = openableIds(bundled);

  it('finds phases and questions only', (context) => {
    holds(
      context,
      fc.property(searchable, (query) => {
        for (const id of search(bundled, query)) assert.ok(ids.includes(id));
      }),
    );
  });

  it('finds a phase by any part of its title', (context) => {
    holds(
      context,
      fc.property(fc.constantFrom(...bundled.phases), fc.nat(), fc.nat(), ({ id, title }, a, b) => {
        const start = a % title.length;
        const part = title.slice(start, start + 1 + (b % title.length));
        assert.ok(search(bundled, part).has(id), part);
        assert.ok(search(bundled, part.toUpperCase()).has(id), part);
      }),
    );
  });
});

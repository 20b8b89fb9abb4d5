/** Signs that can belong to a name, such as C++, C#, .NET, A/B and R&D. */
const signs = '+#./&@$';

// Accents and not all marks: those of Indic scripts are vowels.
const ignored = new RegExp(
  `(?![${signs}])[\\p{Diacritic}\\p{Default_Ignorable_Code_Point}\\p{P}\\p{S}]`,
  'gu',
);

/** Letters with a stroke, which Unicode does not take apart. */
const withStroke: Readonly<Record<string, string>> = { đ: 'd', ħ: 'h', ł: 'l', ø: 'o', ŧ: 't' };

const forms = new Map<string, string>();

/** One character as it is searched: nothing, one or several characters. Remembered, since texts have few different ones. */
const formOf = (character: string): string => {
  let form = forms.get(character);
  if (form === undefined) {
    form = character
      .normalize('NFKD')
      .replace('♯', '#')
      .replace(ignored, '')
      .replace(/\s/g, ' ')
      // There and back, so that ß finds ss and every sigma any other.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/[đħłøŧ]/g, (letter) => withStroke[letter] ?? letter);
    forms.set(character, form);
  }
  return form;
};

/** Text as it is searched: without case, accents and punctuation, but with the signs that can belong to a name. */
export const fold = (text: string): string =>
  text
    // One by one only what is not plain ASCII, of which texts have little.
    .replace(/[^ -~]/gu, formOf)
    .replace(/[!"%'-*,\-:-?[-`{-~]/g, '')
    .toLowerCase();

const anySign = new RegExp(`[${signs}]`, 'g');

/** Folded text without the signs too. */
export const normalize = (text: string): string => fold(text).replace(anySign, '');

// One sign before a name, such as .NET, @angular or $scope; any inside it; plus and hash behind it, such as C++ or F#.
// Two alternatives, since WebKit looks for a group that is optional and begins with ^ at the beginning alone.
const name = new RegExp(`(?:^[.@$][^${signs}]|[^${signs}])(?:.*[^${signs}])?[+#]*`);

/** Characters and words of a query that are searched for: more would take long, and nobody types them. */
const longestQuery = 200;
const mostWords = 20;

/** The words of a query, with the signs that belong to them; all of them are required. */
export const queryWords = (query: string): readonly string[] =>
  fold(query.slice(0, longestQuery))
    .split(' ')
    .map((part) => name.exec(part)?.[0] ?? '')
    .filter(Boolean)
    .slice(0, mostWords);

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

// Whoever types more into one word has named it by then; an engine refuses a pattern of a million letters.
const longestWord = 100;

/** Matches a word in folded text. The word is the one group that takes part; only a boundary may stand before it. */
const patternOf = (whole: string): RegExp => {
  const word = whole.slice(0, longestWord);
  const letters = (normalize(word).match(/./gsu) ?? []).map(escape);
  const start = `(?:^|[\\n ${signs}])`;
  // As one whole word or several, as “node.js” and “nodejs” stand in “Node JS”.
  const apart = `${start}(${letters.join(`[ ${signs}]*`)})(?=$|[\\n ${signs}])`;
  // Without signs of its own it may stand anywhere, with any signs inside it.
  if (word.search(anySign) < 0) {
    return new RegExp(`(${letters.join(`[${signs}]*`)})|${apart}`, 'gu');
  }
  // Its beginning is that of a word or number: “a/b” is not in “data/base”, but “2.0” is in “v2.0”.
  const before = /^\d/.test(word) ? '(?:^|\\D)' : /^[.@$]/.test(word) ? '' : start;
  const written = `${before}(${escape(word)})`;
  // Without these signs it would be another name or number.
  const isOther = /[+#]|^[.@$]|\d[./&@$]\d/.test(word);
  return new RegExp(isOther ? written : `${written}|${apart}`, 'gu');
};

const patterns = new WeakMap<readonly string[], readonly RegExp[]>();

/** One list of words is looked for in many texts. */
const patternsOf = (words: readonly string[]): readonly RegExp[] => {
  const known = patterns.get(words) ?? words.filter(normalize).map(patternOf);
  patterns.set(words, known);
  return known;
};

/** Whether every word stands in a folded text. */
export const containsAll = (folded: string, words: readonly string[]): boolean =>
  patternsOf(words).every((pattern) => folded.search(pattern) >= 0);

/** A stretch of text, from the index of its first character to that after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, whatever is ignored between their letters. */
export const findWords = (text: string, words: readonly string[]): readonly Span[] => {
  // In most texts there are none, which is known sooner.
  const whole = fold(text);
  const found = patternsOf(words).filter((pattern) => whole.search(pattern) >= 0);
  if (found.length === 0) return [];
  let folded = '';
  const origins: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of text) {
    const form = formOf(character);
    const end = start + character.length;
    const origin = { start, end };
    const last = origins.at(-1);
    // An accent of its own belongs to the letter before it.
    if (form === '' && last?.end === start && /\p{M}/u.test(character)) last.end = end;
    origins.push(...new Array<typeof origin>(form.length).fill(origin));
    folded += form;
    start = end;
  }
  return found.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const word = match[1] ?? match[2] ?? '';
      const [first, last] = [origins[end - word.length], origins[end - 1]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }),
  );
};

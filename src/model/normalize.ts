// Accents and not all marks: those of Indic scripts are vowels.
const ignored = /[\p{Diacritic}\p{Default_Ignorable_Code_Point}\p{P}\p{S}]/gu;

/** Letters with a stroke, which Unicode does not take apart. */
const withStroke: Readonly<Record<string, string>> = { đ: 'd', ħ: 'h', ł: 'l', ø: 'o', ŧ: 't' };

const forms = new Map<string, string>();

/** One character as it is searched: nothing, one or several characters. Remembered, since texts have few different ones. */
const formOf = (character: string): string => {
  let form = forms.get(character);
  if (form === undefined) {
    form = character
      .normalize('NFKD')
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

/** Text as it is searched: without case, accents and punctuation. */
export const normalize = (text: string): string =>
  text
    // One by one only what is not plain ASCII, of which texts have little.
    .replace(/[^ -~]/gu, formOf)
    .replace(/[!-/:-@[-`{-~]/g, '')
    .toLowerCase();

/** The words of a query; all of them are required. */
export const queryWords = (query: string): readonly string[] =>
  normalize(query).split(' ').filter(Boolean);

/** A stretch of text, from the index of its first character to that after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, whatever is ignored between their letters. */
export const findWords = (text: string, words: readonly string[]): readonly Span[] => {
  // In most texts there are none, which is known sooner.
  const whole = normalize(text);
  if (!words.some((word) => whole.includes(word))) return [];
  let normalized = '';
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
    normalized += form;
    start = end;
  }
  return words.filter(Boolean).flatMap((word) => {
    const spans: Span[] = [];
    for (
      let at = normalized.indexOf(word);
      at >= 0;
      at = normalized.indexOf(word, at + word.length)
    ) {
      const [first, last] = [origins[at], origins[at + word.length - 1]];
      if (first && last) spans.push({ start: first.start, end: last.end });
    }
    return spans;
  });
};

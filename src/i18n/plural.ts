import { formatNumber } from './format-number.js';

/** A text for each plural category that a language has; `#` stands for the number. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** English without Intl, whose first use costs a page more than all it says. */
const categoryOf = (locale: string, count: number): Intl.LDMLPluralRule => {
  if (locale === 'en') return count === 1 ? 'one' : 'other';
  return new Intl.PluralRules(locale).select(count);
};

/** The form that a language uses for a number, with that number in it. */
export const plural = (locale: string, count: number, forms: PluralForms): string => {
  const form = forms[categoryOf(locale, count)] ?? forms.other;
  return form.replace('#', formatNumber(locale, count));
};

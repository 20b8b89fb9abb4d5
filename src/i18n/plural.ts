import { formatNumber } from './format-number.js';

/** A text for each plural category that a language has; `#` stands for the number. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** The form that a language uses for a number, with that number in it. */
export const plural = (locale: string, count: number, forms: PluralForms): string => {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(locale, count));
};

/** A whole number in English, without Intl, whose first use is slow. */
export const wholeInEnglish = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A number in the digits and separators of a language. */
export const formatNumber = (locale: string, value: number): string =>
  locale === 'en' && value % 1 === 0
    ? wholeInEnglish(value)
    : new Intl.NumberFormat(locale).format(value);

/** A number in the digits and separators of a language. */
export const formatNumber = (locale: string, value: number): string =>
  // The first number format of a page takes a browser longer than it takes to draw the whole roadmap.
  locale === 'en' && value < 1000 ? String(value) : new Intl.NumberFormat(locale).format(value);

/** A number in the digits and separators of a language; whole ones in English without Intl, whose first use is slow. */
export const formatNumber = (locale: string, value: number): string =>
  locale === 'en' && value % 1 === 0
    ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
    : new Intl.NumberFormat(locale).format(value);

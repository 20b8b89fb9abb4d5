/** A number in the digits and separators of a language. */
export const formatNumber = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale).format(value);

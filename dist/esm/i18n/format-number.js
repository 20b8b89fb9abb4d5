// src/i18n/format-number.ts
/** A number in the digits and separators of a language. */
var formatNumber = (locale, value) => new Intl.NumberFormat(locale).format(value);
export { formatNumber };

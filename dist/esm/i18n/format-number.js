// src/i18n/format-number.ts
/** A number in the digits and separators of a language. */
var formatNumber = (locale, value) => locale === "en" && value < 1e3 ? String(value) : new Intl.NumberFormat(locale).format(value);
export { formatNumber };

// src/i18n/format-number.ts
/** A whole number in English, without Intl, whose first use is slow. */
var wholeInEnglish = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
/** A number in the digits and separators of a language. */
var formatNumber = (locale, value) => locale === "en" && value % 1 === 0 ? wholeInEnglish(value) : new Intl.NumberFormat(locale).format(value);
export { formatNumber, wholeInEnglish };

import { formatNumber } from "./format-number.js";
// src/i18n/plural.ts
/** The form that a language uses for a number, with that number in it. */
var plural = (locale, count, forms) => {
	return (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other).replace("#", formatNumber(locale, count));
};
export { plural };

import { formatNumber } from "./format-number.js";
// src/i18n/plural.ts
/** English without Intl, whose first use costs a page more than all it says. */
var categoryOf = (locale, count) => {
	if (locale === "en") return count === 1 ? "one" : "other";
	return new Intl.PluralRules(locale).select(count);
};
/** The form that a language uses for a number, with that number in it. */
var plural = (locale, count, forms) => {
	return (forms[categoryOf(locale, count)] ?? forms.other).replace("#", formatNumber(locale, count));
};
export { plural };

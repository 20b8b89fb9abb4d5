// src/i18n/format-dates.ts
var formats = /* @__PURE__ */ new Map();
var formatOf = (locale) => {
	const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, {
		dateStyle: "medium",
		timeZone: "UTC"
	});
	formats.set(locale, format);
	return format;
};
/** A plain date in words, such as “Dec 1, 2026”. */
var formatDate = (locale, date) => formatOf(locale).format(new Date(date));
/** Two plain dates in words, what they share written once, such as “Dec 1, 2026 – Jan 4, 2027”. */
var formatDates = (locale, start, end) => formatOf(locale).formatRange(new Date(start), new Date(end)).replace(/\u2009/g, " ");
export { formatDate, formatDates };

// src/i18n/format-duration.ts
var formats = /* @__PURE__ */ new Map();
var unitFormat = (locale, unit, unitDisplay) => {
	const key = `${locale} ${unit} ${unitDisplay}`;
	const format = formats.get(key) ?? new Intl.NumberFormat(locale, {
		style: "unit",
		unit,
		unitDisplay
	});
	formats.set(key, format);
	return format;
};
/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
var formatDuration = (duration, words, unitDisplay = "long") => {
	if (duration === "ongoing") return words.ongoing;
	const { min, max, unit } = duration;
	const format = unitFormat(words.locale, unit, unitDisplay);
	return min === max ? format.format(min) : format.formatRange(min, max);
};
export { formatDuration };

// src/i18n/format-duration.ts
var shortUnits = {
	week: "wk",
	month: "mth"
};
/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
var formatDuration = (duration, { ongoing, formatRange }, unitDisplay = "long") => {
	if (duration === "ongoing") return ongoing;
	if (formatRange) return formatRange(duration, unitDisplay);
	const { min, max, unit } = duration;
	const range = min === max ? "" : `${String(min)}–`;
	const name = unitDisplay === "short" ? shortUnits[unit] : unit;
	return `${range}${String(max)} ${name}${max === 1 ? "" : "s"}`;
};
export { formatDuration };

// src/i18n/range-format.ts
/** How a language writes a range of weeks or months, such as “4 bis 6 Wochen”. */
var rangeFormat = (locale) => {
	const formats = /* @__PURE__ */ new Map();
	return ({ min, max, unit }, unitDisplay) => {
		const key = `${unit} ${unitDisplay}`;
		const format = formats.get(key) ?? new Intl.NumberFormat(locale, {
			style: "unit",
			unit,
			unitDisplay
		});
		formats.set(key, format);
		return min === max ? format.format(min) : format.formatRange(min, max);
	};
};
export { rangeFormat };

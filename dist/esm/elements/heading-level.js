// src/elements/heading-level.ts
/** Reads a heading level from its attribute: 1 to 6, anything else counts as not given. */
var headingLevel = (value) => {
	const level = Number(value ?? NaN);
	return Number.isInteger(level) && level >= 1 && level <= 6 ? level : void 0;
};
export { headingLevel };

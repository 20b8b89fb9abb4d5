// src/model/heading-level.ts
/** Reads a heading level from its attribute: 1 to 6, anything else counts as not given. */
var headingLevel = (value) => /^[1-6]$/.test(value ?? "") ? Number(value) : void 0;
export { headingLevel };

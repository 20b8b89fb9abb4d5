// src/model/heading-level.ts
/** Reads a heading level, from an attribute or as a property: 1 to 6, anything else counts as not given. */
var headingLevel = (value) => (typeof value === "string" || typeof value === "number") && /^[1-6]$/.test(String(value)) ? Number(value) : void 0;
export { headingLevel };

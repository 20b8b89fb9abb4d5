// src/model/duration.ts
var weeksPerUnit = {
	week: 1,
	month: 365.25 / 12 / 7
};
/** The mean of a range in weeks; an ongoing duration has none. */
var meanWeeks = (duration) => duration === "ongoing" ? void 0 : (duration.min + duration.max) / 2 * weeksPerUnit[duration.unit];
/**
* How wide each phase is drawn beside the others, in weeks. An ongoing phase has no length of its own:
* it takes the room of the shortest.
*/
var phaseWidths = (phases) => {
	const weeks = phases.map(({ duration }) => meanWeeks(duration));
	const shortest = weeks.reduce((least, length = Infinity) => Math.min(least, length), Infinity);
	return weeks.map((length) => length ?? (Number.isFinite(shortest) ? shortest : 1));
};
/**
* Width of the segment of the longest phase, in pixels. All segments together are wider than any page, so they shrink in
* proportion, with no style attribute and no measuring.
*/
var widestWidth = 9999;
export { meanWeeks, phaseWidths, widestWidth };

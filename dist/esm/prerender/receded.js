import { someOf } from "../model/allowed.js";
import { noFilter } from "../model/filter.js";
import { narrow } from "../model/narrow.js";
// src/prerender/receded.ts
/** Ids of the phases and questions that the levels asked for leave as they are; undefined where there is none such. */
var leftBy = (roadmap, level) => {
	const ids = roadmap.levels.map(({ id }) => id);
	return narrow(roadmap, {
		...noFilter,
		levels: someOf(ids, level)
	});
};
/** Marks in rendered HTML what steps back. */
var recede = (html, left) => html.replace(/<details\b([^<>]*)/g, (tag, attributes) => {
	const id = / data-(?:phase|question)="([^"]*)"/.exec(attributes)?.[1];
	return id === void 0 || left?.has(id) !== false ? tag : `<details data-receded${attributes}`;
});
export { leftBy, recede };

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
var recede = (html, left) => html.replace(/<details(?=[^>]*? data-(?:phase|question)="([^"]*)")/g, (tag, id) => left?.has(id) === false ? `${tag} data-receded` : tag);
export { leftBy, recede };

import { countDone } from "./done.js";
import { findPhase } from "./find-phase.js";
// src/model/open.ts
/** Ids of everything that opens: the phases, then the questions. */
var openableIds = ({ phases, faq }) => [...phases, ...faq?.items ?? []].map(({ id }) => id);
/**
* Ids of the phases and questions that are open at first.
*
* @param open `first`, `none`, `all`, or phase numbers and ids separated by spaces. An empty value means `all`, as the bare
* `open` of `<details>` does; frameworks write `true` for it. A value that names nothing counts as `first`.
* @param done ids of the topics that are done: the first phase is the first that has others
*/
var openAtFirst = (open, roadmap, done = /* @__PURE__ */ new Set()) => {
	const ids = openableIds(roadmap);
	const text = String(open ?? "first").trim();
	const words = text.split(/\s+/);
	if (words.includes("none")) return /* @__PURE__ */ new Set();
	if (words.includes("all") || /^(true)?$/.test(text)) return new Set(ids);
	const named = words.map((word) => findPhase(roadmap, word)?.phase.id ?? word);
	const opening = ids.filter((id) => named.includes(id));
	const first = [roadmap.phases.find(({ topics }) => topics.length === 0 || countDone(topics, done) < topics.length), roadmap.faq?.items[0]].flatMap((item) => item?.id ?? []);
	return new Set(opening.length > 0 ? opening : first);
};
export { openAtFirst, openableIds };

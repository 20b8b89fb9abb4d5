import { findWords, queryWords } from "../model/normalize.js";
import { search } from "../model/search.js";
// src/controllers/find.ts
var name = "roadmap-match";
/** What one roadmap has marked, to be taken away before the next search. */
var marked = /* @__PURE__ */ new WeakMap();
var markedLines = /* @__PURE__ */ new WeakMap();
var textsIn = (root) => {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts = [];
	while (walker.nextNode()) texts.push(walker.currentNode);
	return texts;
};
var rangesIn = (root, words) => textsIn(root).flatMap((text) => findWords(text.data, words).map(({ start, end }) => {
	const range = document.createRange();
	range.setStart(text, start);
	range.setEnd(text, end);
	return range;
}));
/** Where an engine cannot highlight words, the whole line that holds one is marked. */
var markLines = (owner, roots, words) => {
	markedLines.get(owner)?.forEach((line) => {
		line.style.removeProperty("text-decoration-line");
	});
	const lines = roots.flatMap((root) => textsIn(root).filter(({ data }) => findWords(data, words).length > 0).flatMap(({ parentElement }) => parentElement?.closest("li, p, summary") ?? []));
	for (const line of lines) line.style.setProperty("text-decoration-line", "underline");
	markedLines.set(owner, lines);
};
/**
* Marks the words of a query in these elements, in place of what was marked before.
* The text nodes stay as they are: they belong to the templates.
*/
var mark = (owner, roots, query) => {
	const words = queryWords(query);
	const { highlights } = CSS;
	if (!highlights) {
		markLines(owner, roots, words);
		return;
	}
	const highlight = highlights.get(name) ?? new Highlight();
	highlights.set(name, highlight);
	marked.get(owner)?.forEach((range) => highlight.delete(range));
	const ranges = roots.flatMap((root) => rangesIn(root, words));
	ranges.forEach((range) => highlight.add(range));
	marked.set(owner, ranges);
};
export { mark, search };

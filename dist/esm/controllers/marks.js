import { findWords } from "../model/normalize.js";
import { wrapMatches } from "./wrap-matches.js";
// src/controllers/marks.ts
var name = "roadmap-match";
var notSearched = "[lang],[part='level'],[part='question-number']";
var isSearched = ({ parentElement }, root) => {
	const own = parentElement?.closest(notSearched);
	return !own || !root.contains(own);
};
var eachMatch = (root, words, take) => {
	const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts = [];
	while (walker.nextNode()) texts.push(walker.currentNode);
	for (const text of texts) {
		const spans = findWords(text.data, words);
		if (spans.length > 0 && isSearched(text, root)) take(text, spans);
	}
};
/** Highlights of the page that an element is in; undefined where the engine has none. */
var highlightsOf = ({ ownerDocument }) => {
	const view = ownerDocument.defaultView;
	const highlights = (view?.CSS)?.highlights;
	if (!view || !highlights) return void 0;
	const highlight = highlights.get(name) ?? new view.Highlight();
	highlights.set(name, highlight);
	return highlight;
};
/** What one roadmap has marked. */
var Marks = class {
	#undo = [];
	#texts = [];
	/** Whether something that was marked has been drawn anew, as in another language. */
	get areStale() {
		return this.#texts.some(({ isConnected }) => !isConnected);
	}
	/** Marks the words in these elements, besides what is marked already. */
	add(roots, words) {
		for (const root of roots) {
			const highlight = highlightsOf(root);
			eachMatch(root, words, (text, spans) => {
				this.#texts.push(text);
				if (!highlight) {
					this.#undo.push(wrapMatches(text, spans));
					return;
				}
				for (const { start, end } of spans) {
					const range = text.ownerDocument.createRange();
					range.setStart(text, start);
					range.setEnd(text, end);
					highlight.add(range);
					this.#undo.push(() => highlight.delete(range));
				}
			});
		}
	}
	clear() {
		for (const undo of this.#undo) undo();
		this.#undo = [];
		this.#texts = [];
	}
};
export { Marks };

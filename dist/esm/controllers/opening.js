import { openAtFirst } from "../model/open.js";
import { idOf } from "./disclosure.js";
// src/controllers/opening.ts
/** What is open at first: anew for another roadmap or wish, and once more when progress is known that was not. */
var OpeningController = class {
	/** Ids of phases and questions; a new set whenever everything starts anew. */
	atFirst = /* @__PURE__ */ new Set();
	#disclosure;
	#open;
	#id;
	#isKnown = false;
	constructor(disclosure) {
		this.#disclosure = disclosure;
	}
	/**
	* @param open the author's wish
	* @param done ids of the topics that are done; undefined while they are not known
	*/
	take(open, roadmap, done) {
		const isLate = done !== void 0 && !this.#isKnown && this.#isUntouched;
		if (open !== this.#open || roadmap.id !== this.#id || isLate) {
			this.atFirst = openAtFirst(open, roadmap, done);
			this.#disclosure.reset(this.atFirst);
		}
		this.#open = open;
		this.#id = roadmap.id;
		this.#isKnown = done !== void 0;
	}
	/** Whether the reader has left everything as it was at first. */
	get #isUntouched() {
		return this.#disclosure.all.every((details) => details.open === this.atFirst.has(idOf(details)));
	}
};
export { OpeningController };

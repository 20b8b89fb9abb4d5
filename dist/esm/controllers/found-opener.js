import { queryWords } from "../model/normalize.js";
import { idOf } from "./disclosure.js";
import { inView } from "./in-view.js";
import { Marks } from "./marks.js";
import { updateNow } from "./update-now.js";
import { whenFree } from "./when-free.js";
// src/controllers/found-opener.ts
var atOnce = 16;
/** Whether what it opens to is still to be drawn. */
var isEmpty = (details) => details.lastElementChild?.firstElementChild?.localName === "slot";
/**
* Opens and marks what is found, and closes the rest; what was open before is so again when the search ends.
*
* What the reader sees and the first few change at once, the others in slices when the browser is free.
*/
var FoundOpener = class {
	#host;
	#disclosure;
	#marks = new Marks();
	/** What was open before; undefined while nothing is searched for and all is as it was. */
	#before;
	#found;
	#words = [];
	#marked = [];
	#waiting = /* @__PURE__ */ new Set();
	#stilled = [];
	/** What the reader has opened and closed since the last change of the search. */
	#byReader = /* @__PURE__ */ new Set();
	#turn = 0;
	#isOpening = false;
	#isScheduled = false;
	constructor(host, disclosure) {
		this.#host = host;
		this.#disclosure = disclosure;
		host.addEventListener("roadmap-toggle", this.#onToggle);
	}
	/** Finds out what is to change, and returns what changes it. */
	prepare(all, found, query) {
		this.#yieldToReader();
		const before = this.#before ?? (found && new Set(all.filter(({ open }) => open).map(idOf)));
		if (!before) return () => void 0;
		const wanted = found ?? before;
		const changing = all.filter((details) => {
			const id = idOf(details);
			return found?.has(id) === true || details.open !== wanted.has(id);
		});
		const first = changing.length > atOnce ? this.#first(all, changing) : changing;
		return () => {
			this.#before = before;
			this.#found = found;
			this.#words = queryWords(query);
			this.#marks.clear();
			this.#marked = [];
			this.#waiting = new Set(changing);
			this.#byReader.clear();
			this.#turn = this.#disclosure.turn;
			this.#change(first);
			this.#schedule();
		};
	}
	/** What was open before is no longer of interest. */
	forget() {
		this.#before = void 0;
		this.#found = void 0;
		this.#waiting.clear();
		this.#marks.clear();
		this.#marked = [];
	}
	pause() {
		this.#marks.clear();
	}
	/** What was marked when the element was taken away is marked again, and what waited goes on. */
	resume() {
		const marked = this.#marked;
		this.#marked = [];
		this.#mark(marked.slice(0, atOnce));
		for (const details of marked.slice(atOnce)) this.#waiting.add(details);
		this.#schedule();
	}
	/** Marks again what has been drawn anew. */
	refresh() {
		if (!this.#marks.areStale) return;
		this.#marks.clear();
		this.resume();
	}
	/** The first few of what is to change, and what of it is in view. */
	#first(all, changing) {
		const seen = inView(all, atOnce);
		return changing.filter((details, index) => index < atOnce / 2 || seen.has(details));
	}
	#change(slice) {
		const wanted = this.#found ?? this.#before;
		const changing = new Set(slice);
		if (wanted && this.#turn === this.#disclosure.turn) {
			const isDue = (details) => changing.has(details) && !this.#byReader.has(idOf(details));
			this.#isOpening = true;
			this.#disclosure.setAll(true, (details) => isDue(details) && wanted.has(idOf(details)), true);
			this.#disclosure.setAll(false, (details) => isDue(details) && !wanted.has(idOf(details)), true);
			this.#isOpening = false;
			this.#turn = this.#disclosure.turn;
		}
		if (slice.some(isEmpty)) updateNow(this.#host);
		this.#mark(slice.filter((details) => this.#found?.has(idOf(details))));
		for (const details of slice) this.#waiting.delete(details);
		if (this.#waiting.size === 0 && !this.#found) this.#before = void 0;
	}
	#mark(slice) {
		this.#marks.add(slice, this.#words);
		this.#marked.push(...slice);
	}
	/** Without the movement of what opens under the reader's eyes: hundreds of them would be slow. */
	#still(slice) {
		for (const details of this.#stilled) details.removeAttribute("data-still");
		for (const details of slice) details.setAttribute("data-still", "");
		this.#stilled = slice;
	}
	#schedule() {
		if (this.#isScheduled || this.#waiting.size === 0 && this.#stilled.length === 0) return;
		this.#isScheduled = true;
		whenFree(this.#next);
	}
	#next = () => {
		this.#isScheduled = false;
		if (!this.#host.isConnected) return;
		if (this.#disclosure.revealing) {
			addEventListener("afterprint", () => {
				this.#schedule();
			}, { once: true });
			return;
		}
		this.#yieldToReader();
		const slice = [...this.#waiting].slice(0, atOnce);
		this.#still(slice);
		this.#change(slice);
		this.#schedule();
	};
	/** Whoever opens or closes all meanwhile wants them so: only the marks are still due. */
	#yieldToReader() {
		if (this.#turn === this.#disclosure.turn || this.#found) return;
		this.#before = void 0;
		this.#waiting.clear();
	}
	/** What the reader opens and closes meanwhile stays so. */
	#onToggle = ({ target, phase, question, open }) => {
		if (this.#isOpening || target.closest(this.#host.localName) !== this.#host) return;
		const id = phase ?? question ?? "";
		this.#byReader.add(id);
		if (this.#found) return;
		if (open) this.#before?.add(id);
		else this.#before?.delete(id);
	};
};
export { FoundOpener };

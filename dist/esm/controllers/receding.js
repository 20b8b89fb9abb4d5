import { idOf } from "./disclosure.js";
import { inView } from "./in-view.js";
import { whenFree } from "./when-free.js";
// src/controllers/receding.ts
var mark = "data-receded";
var atOnce = 200;
/** Steps back what a filter does not ask for: at once what the reader sees, of many the others when the browser is free. */
var Receding = class {
	#left;
	#waiting = [];
	#isScheduled = false;
	/**
	* Finds out what is to change, and returns what changes it.
	*
	* @param left ids of what does not step back; undefined where nothing does
	*/
	prepare(all, left) {
		this.#left = left;
		const changing = all.filter((details) => this.#recedes(details) !== details.hasAttribute(mark));
		if (changing.length <= atOnce) return () => {
			this.#waiting = [];
			this.#change(changing);
		};
		const seen = inView(all, atOnce);
		return () => {
			this.#change(changing.filter((details) => seen.has(details)));
			this.#waiting = changing.filter((details) => !seen.has(details));
			this.#schedule();
		};
	}
	#recedes(details) {
		return this.#left?.has(idOf(details)) === false;
	}
	#change(some) {
		for (const details of some) details.toggleAttribute(mark, this.#recedes(details));
	}
	#schedule() {
		if (this.#isScheduled || this.#waiting.length === 0) return;
		this.#isScheduled = true;
		whenFree(() => {
			this.#isScheduled = false;
			this.#change(this.#waiting.splice(0, atOnce));
			this.#schedule();
		});
	}
};
export { Receding };

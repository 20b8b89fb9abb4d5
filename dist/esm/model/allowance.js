import { budget } from "./budget.js";
import { expected } from "./fault-message.js";
// src/model/allowance.ts
var kinds = {
	phases: "phases",
	topics: "topics in all",
	items: "levels, tools, aliases and questions in all"
};
var kindOf = (key) => key === "phases" || key === "topics" ? key : "items";
/** What is left of the budget while one roadmap is read. */
var Allowance = class {
	#tell;
	#left = {
		phases: budget.phases,
		topics: budget.topics,
		items: budget.items
	};
	#end = Date.now() + budget.time;
	#told = /* @__PURE__ */ new Set();
	#characters = 0;
	#guesses = 0;
	/** @param tell takes a fault and the place where the budget was exceeded */
	constructor(tell) {
		this.#tell = tell;
	}
	/** How many items of a list are read. */
	itemsOf(length, key, place) {
		const kind = kindOf(key);
		const left = this.#left[kind];
		const count = length <= left ? length : left;
		this.#left[kind] -= count;
		const received = kind === "phases" ? String(length) : "more";
		if (count < length) this.#exceeded(place, `${String(budget[kind])} ${kinds[kind]}`, received);
		return count;
	}
	/** Whether another item of a list is read. */
	hasRoom(place) {
		const { characters, time } = budget;
		const isTooLong = this.#characters > characters;
		if (isTooLong) this.#exceeded(place, `${String(characters)} characters in all`, "more");
		const isLate = Date.now() > this.#end;
		if (isLate) this.#exceeded(place, `${String(time / 1e3)} s of reading`, "more");
		return !isTooLong && !isLate;
	}
	/**
	* As much of a text as is read.
	*
	* @param isShown whether a part of it is better than nothing
	*/
	textOf(text, isShown, place) {
		const most = isShown ? budget.text : budget.word;
		this.#characters += Math.min(text.length, most);
		if (text.length <= most) return text;
		const received = `${String(text.length)} characters`;
		if (!isShown) return Symbol(`a text of ${received}`);
		this.#tell(place, {
			message: expected(`no more than ${String(most)} characters`, Symbol(String(text.length))),
			hint: "Only these are shown"
		});
		return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
	}
	/** Unknown fields of an object for which it is guessed what they mean. */
	guessable(fields) {
		if (fields.length === 0 || this.#guesses >= budget.faults) return [];
		this.#guesses += 1;
		return fields.slice(0, 20);
	}
	#exceeded(place, most, received) {
		if (this.#told.has(most)) return;
		this.#told.add(most);
		this.#tell(place, {
			message: expected(`no more than ${most}`, Symbol(received)),
			hint: "Only what fits is shown"
		});
	}
};
export { Allowance };

// src/model/budget.ts
/**
* How much of a roadmap is read and shown. Beyond it a fault says so and what fits is shown, so that no data can stop a
* page. The README promises these numbers.
*/
var budget = {
	phases: 5e3,
	/** In all phases together. */
	topics: 2e4,
	/** In all other lists together: levels, tools, aliases, questions. */
	items: 2e4,
	/** Characters of one text. */
	text: 1e5,
	/** Characters of an id, an address and whatever else is not shown as text: cut off it would mean something else. */
	word: 1e4,
	/** Characters in all; checked before each item of a list. */
	characters: 2e6,
	/** Faults that are named. */
	faults: 1e3,
	/** Faults that are listed in a page. */
	faultsShown: 100,
	/** Milliseconds of reading; checked before each item of a list. */
	time: 3e3
};
export { budget };

// src/controllers/in-view.ts
/** Of the item that it is in: what is inside one that is out of view has not been laid out, and need not be. */
var boxOf = (element) => (element?.parentElement ?? element)?.getBoundingClientRect();
/** Index of the first that ends below the top of the window: they stand below one another. */
var firstInView = (all) => {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((boxOf(all[middle])?.bottom ?? 0) > 0) high = middle;
		else low = middle + 1;
	}
	return low;
};
/** Those of a list that the reader sees, at most so many. */
var inView = (all, most) => {
	const start = firstInView(all);
	const seen = /* @__PURE__ */ new Set();
	for (const element of all.slice(start, start + most)) {
		if ((boxOf(element)?.top ?? 0) > innerHeight) break;
		seen.add(element);
	}
	return seen;
};
export { inView };

// src/controllers/place-keeper.ts
/** Notes where an element is in view, and returns what scrolls the page so that it is there again. */
var placeKeeper = (element) => {
	if (!element) return void 0;
	const topOf = () => element.getBoundingClientRect().top;
	const before = topOf();
	return () => {
		scrollBy({
			top: topOf() - before,
			behavior: "instant"
		});
	};
};
export { placeKeeper };

// src/controllers/when-loaded.ts
/** Uses what is loaded on demand as soon as it is there; what it is for is not done without it. */
var whenLoaded = (loading, use) => {
	loading.then(use, () => void 0);
};
/** Has an element settled by what is loaded for it. */
var settleBy = (element, loading) => {
	whenLoaded(loading, ({ settle }) => {
		settle(element);
	});
};
export { settleBy, whenLoaded };

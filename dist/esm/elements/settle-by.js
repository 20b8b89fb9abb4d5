// src/elements/settle-by.ts
/** Has an element settled by what is loaded for it; without that it stays as it is. */
var settleBy = (element, loading) => {
	loading.then(({ settle }) => {
		settle(element);
	}, () => void 0);
};
export { settleBy };

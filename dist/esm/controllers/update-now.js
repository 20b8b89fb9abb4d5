// src/controllers/update-now.ts
/** Draws what an element has to draw at once, where a promise would come too late. */
var updateNow = (element) => {
	element.performUpdate?.();
};
export { updateNow };

// src/elements/focus-beginning.ts
var places = "[part='notice'], [part='title'], [part='faq-title'], summary";
/** Moves the focus to where what an element shows begins. */
var focusBeginning = (root) => {
	for (const place of root.querySelectorAll(places)) {
		if (place.localName !== "summary") place.tabIndex = -1;
		place.focus();
		if (root.activeElement) return;
	}
};
export { focusBeginning };

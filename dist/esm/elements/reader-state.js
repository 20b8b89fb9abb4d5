// src/elements/reader-state.ts
var idOf = ({ dataset }) => dataset["phase"] ?? dataset["question"] ?? "";
var detailsIn = (root) => [...root.querySelectorAll("details")];
/** The part of a tree that belongs to a phase or question; all of it where there is none. */
var scopeOf = (root, id) => detailsIn(root).find((details) => idOf(details) === id) ?? root;
var placeOf = (root, focused) => {
	const details = focused.closest("details[data-phase],details[data-question]");
	const id = details ? idOf(details) : void 0;
	const name = focused.localName;
	return {
		id,
		name,
		index: [...scopeOf(root, id).querySelectorAll(name)].indexOf(focused)
	};
};
var activeIn = (root) => {
	const { activeElement } = root;
	return activeElement ?? (root.host.matches(":focus-within") ? root.ownerDocument.activeElement : null);
};
/** Opens and closes as the browser does by itself, and nobody is told: for the page nothing has changed. */
var setOpen = (details, open) => {
	if (details.open === open) return;
	const silence = (event) => {
		event.stopImmediatePropagation();
	};
	addEventListener("roadmap-toggle", silence, { capture: true });
	details.open = open;
	details.dispatchEvent(new Event("toggle"));
	removeEventListener("roadmap-toggle", silence, { capture: true });
};
/** Some engines lay out the page as soon as what has the focus goes, and it is shorter then. */
var scrollKeeper = ({ ownerDocument }) => {
	const view = ownerDocument.defaultView;
	const [left = 0, top = 0] = [view?.scrollX, view?.scrollY];
	return () => {
		if (view && (view.scrollX !== left || view.scrollY !== top)) view.scrollTo({
			left,
			top,
			behavior: "instant"
		});
	};
};
var typedIn = (root) => root.querySelector("[part='search']")?.value ?? "";
/**
* Replaces what is in a shadow tree, or in the light one that its slots show, and leaves the reader where they are: what
* was open, the focus, and what was typed.
*/
var keepReader = (root, replace) => {
	const { host } = root;
	const before = [...detailsIn(root), ...detailsIn(host)];
	const wasOpen = new Map(before.map((details) => [idOf(details), details.open]));
	const focused = activeIn(root);
	const place = focused && placeOf(root.activeElement ? root : host, focused);
	const typed = typedIn(root);
	const scrollBack = scrollKeeper(root);
	let target;
	const onNavigate = ({ phase, question }) => {
		target = phase ?? question;
	};
	const widget = host;
	widget.addEventListener("roadmap-navigate", onNavigate);
	replace();
	widget.removeEventListener("roadmap-navigate", onNavigate);
	for (const details of detailsIn(root)) {
		const open = wasOpen.get(idOf(details));
		if (open !== void 0 && idOf(details) !== target) setOpen(details, open);
	}
	const search = root.querySelector("[part='search']");
	if (typed && search) {
		search.value = typed;
		search.dispatchEvent(new Event("input", {
			bubbles: true,
			composed: true
		}));
	}
	if (target !== void 0) return;
	if (place) scopeOf(root, place.id).querySelectorAll(place.name)[place.index]?.focus({ preventScroll: true });
	scrollBack();
};
export { keepReader };

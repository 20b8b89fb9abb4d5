import { adopt } from "../controllers/adopt.js";
import { styleFound } from "../controllers/found.styles.js";
import { updateNow } from "../controllers/update-now.js";
import { keepPlace } from "./keep-place.js";
import { css } from "lit";
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
/** Whether an author has put something into a slot of the element, where it stays. */
var isSlotted = (element, { host }) => [...host.children].some((child) => child.contains(element) && /^(?!prerendered-)./.test(child.slot));
/** All that opens, in the light tree or in the shadow one, which goes before it. */
var allIn = (root) => [...detailsIn(root.host).filter((details) => !isSlotted(details, root)), ...detailsIn(root)];
/** Whether it is drawn: not so what has lost its slot. */
var isDrawn = (element) => element.getClientRects().length > 0;
var itemsIn = (details) => details?.open ? [...details.querySelectorAll("li")] : [];
/** Where it begins: in plain HTML its heading stands before it. */
var beginningOf = ({ host }, details) => (host.contains(details) ? details.parentElement : null) ?? details;
var landmarkOf = (root, details) => {
	const before = beginningOf(root, details);
	const after = () => allIn(root).find((other) => idOf(other) === idOf(details) && isDrawn(other));
	const inner = () => itemsIn(details).map((item, index) => ({
		before: item,
		after: () => itemsIn(after())[index]
	}));
	return {
		before,
		after,
		inner
	};
};
/** What the author has put inside stays itself. */
var landmarksOf = (root, all) => {
	return [...(root.host.querySelector("roadmap-phase, roadmap-faq") !== null ? [...root.host.children].filter(({ slot }) => slot === "") : []).filter(isDrawn).map((child) => ({
		before: child,
		after: () => child
	})), ...all.filter(isDrawn).map((details) => landmarkOf(root, details))];
};
/** To the reader nothing opens or closes: it was so before. */
var withoutMotion = css`details::details-content,summary:after{transition:none!important}`;
var typedIn = (root) => root.querySelector("[part='search']")?.value ?? "";
/**
* Replaces what is in a shadow tree, or in the light one that its slots show, and leaves the reader where they are: what
* was open, the focus, and what was typed.
*/
var keepReader = (root, replace) => {
	const { host } = root;
	const before = allIn(root);
	const wasOpen = new Map(before.map((details) => [idOf(details), details.open]));
	const isInside = host.localName !== "mlops-roadmap";
	const receded = before.filter((details) => isInside && details.matches("[data-receded]"));
	const focused = activeIn(root);
	const place = focused && placeOf(root.activeElement ? root : host, focused);
	const typed = typedIn(root);
	const around = focused?.closest("details");
	const scrollBack = keepPlace(host, around ? landmarkOf(root, around) : void 0, landmarksOf(root, before));
	let target;
	const onNavigate = ({ phase, question }) => {
		target = phase ?? question;
	};
	const widget = host;
	widget.addEventListener("roadmap-navigate", onNavigate);
	adopt(root, withoutMotion.styleSheet);
	replace();
	widget.removeEventListener("roadmap-navigate", onNavigate);
	if (receded.length > 0) styleFound(root);
	for (const details of detailsIn(root)) {
		const open = wasOpen.get(idOf(details));
		if (open !== void 0 && idOf(details) !== target) setOpen(details, open);
		if (receded.some((one) => idOf(one) === idOf(details))) details.setAttribute("data-receded", "");
	}
	const search = root.querySelector("[part='search']");
	if (typed && search) {
		search.value = typed;
		search.dispatchEvent(new Event("input", {
			bubbles: true,
			composed: true
		}));
	}
	updateNow(widget);
	root.host.getBoundingClientRect();
	root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== withoutMotion.styleSheet);
	if (target !== void 0) return;
	if (place && !isDrawn(focused)) scopeOf(root, place.id).querySelectorAll(place.name)[place.index]?.focus({ preventScroll: true });
	scrollBack();
};
export { keepReader };

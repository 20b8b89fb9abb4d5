import { around, portOf, stackAt } from "./drawn-around.js";
// src/controllers/keep-clear.ts
var columns = [
	.02,
	.25,
	.5,
	.75,
	.98
];
var rows = [
	.02,
	.2,
	.4,
	.6,
	.8,
	.98
];
/** A phase or question that the reader is brought to. */
var Arrival = class {
	#details;
	#place;
	#surrounding;
	/** Room below what covers it. */
	#gap;
	/** Where it stands and how far all around it is scrolled, when that was last seen to. */
	#left = [0, 0];
	constructor(details, place) {
		this.#details = details;
		this.#place = place;
		this.#surrounding = new Set(around(place));
		const styles = getComputedStyle(place);
		const isGiven = styles.getPropertyValue("--roadmap-scroll-margin").trim() !== "";
		this.#gap = isGiven ? 0 : parseFloat(styles.scrollMarginBlockStart);
	}
	/** Our own transitions of what opens and closes; those of the page may never end. */
	get transitions() {
		return this.#place.getRootNode().getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.localName === "details" && effect.pseudoElement === "::details-content");
	}
	/** False once a new rendering has replaced the element. */
	get isConnected() {
		return this.#place.isConnected;
	}
	/** Whether somebody has scrolled since: then it is no longer ours to bring anything into view. */
	get isScrolled() {
		const [top, offset] = this.#now();
		const [topBefore, offsetBefore] = this.#left;
		return Math.abs(top - topBefore) > 2 && offset !== offsetBefore;
	}
	/** Scrolls until nothing that the page keeps at its top covers the heading. */
	clear() {
		const place = this.#place;
		const { currentCSSZoom: zoom = 1 } = place;
		for (let turn = 0; turn < 5; turn += 1) {
			const cover = this.#coverBottom();
			if (cover === void 0) break;
			const { top } = place.getBoundingClientRect();
			const margin = parseFloat(getComputedStyle(place).scrollMarginBlockStart);
			const lower = (cover + this.#gap - top) / zoom;
			place.style.scrollMarginBlockStart = `${String(margin + lower)}px`;
			place.scrollIntoView({ behavior: "instant" });
			if (Math.abs(place.getBoundingClientRect().top - top) < 1) break;
		}
		this.#left = this.#now();
	}
	/** What closes above it meanwhile moves it, and not every engine makes up for that. */
	stayInView() {
		this.#place.scrollIntoView({
			block: "nearest",
			behavior: "instant"
		});
		this.clear();
	}
	end() {
		const place = this.#place;
		place.style.scrollMarginBlockStart = "";
		if (place.getAttribute("style") === "") place.removeAttribute("style");
	}
	#now() {
		const offset = [...this.#surrounding].map(({ scrollTop }) => scrollTop).reduce((sum, scrollTop) => sum + scrollTop, 0);
		return [this.#place.getBoundingClientRect().top, offset];
	}
	/** Lower edge of what covers the heading; undefined where nothing does. */
	#coverBottom() {
		const { left, right, top } = this.#place.getBoundingClientRect();
		const { bottom } = (this.#details.querySelector("summary") ?? this.#details).getBoundingClientRect();
		const [start, end] = [Math.max(left, 0), Math.min(right, innerWidth)];
		const bottoms = columns.flatMap((column) => rows.flatMap((row) => this.#coversAt(start + column * (end - start), top + row * (bottom - top))));
		return bottoms.length > 0 ? Math.max(...bottoms) : void 0;
	}
	#coversAt(x, y) {
		const { ownerDocument } = this.#place;
		const stack = stackAt(ownerDocument, x, y);
		const own = stack.findIndex((hit) => this.#surrounding.has(hit) || hit.getRootNode() === this.#place.getRootNode());
		const port = portOf(this.#surrounding);
		return stack.slice(0, Math.max(own, 0)).filter((hit) => this.#isPinned(hit)).map((hit) => hit.getBoundingClientRect()).filter(({ top }) => top < port.top + port.height / 3).map(({ bottom }) => bottom).filter((bottom) => bottom > y && bottom < port.top + port.height * .75);
	}
	/** Whether something stays where it is when the page scrolls. */
	#isPinned(hit) {
		const chain = around(hit);
		const common = chain.findIndex((element) => this.#surrounding.has(element));
		return chain.slice(0, common).some((element) => /fixed|sticky/.test(getComputedStyle(element).position));
	}
};
var pause = (duration) => new Promise((resolve) => setTimeout(resolve, duration));
/** In milliseconds: how long something may still come to the top of the page, and a page may load. */
var watching = 1e3;
var loading = 1e4;
var steps = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
var current;
/** Begins with what is found, clear of what covers it. */
var arriveAt = (find) => {
	const details = find();
	const place = details?.parentElement;
	if (!place) return void 0;
	current?.end();
	current = new Arrival(details, place);
	current.clear();
	const { activeElement, body } = details.ownerDocument;
	if (activeElement === body) details.querySelector("summary")?.focus({ preventScroll: true });
	return current;
};
/**
* Keeps the phase or question that the reader has been brought to clear of what the page keeps at its top, for about a
* second: headers are drawn late, and slide in when the page scrolls. Ends as soon as the reader does something.
*
* @param find what it is now: progress and plan are loaded meanwhile, and draw it anew
*/
var keepClear = async (find) => {
	let arrival = arriveAt(find);
	if (!arrival) return;
	let isLeft = false;
	const leave = () => {
		isLeft = true;
	};
	for (const step of steps) addEventListener(step, leave, {
		capture: true,
		passive: true
	});
	const isOver = () => isLeft || current !== arrival;
	const ended = Promise.allSettled(arrival.transitions.map(({ finished }) => finished));
	await Promise.race([ended, pause(watching)]);
	if (!isOver() && arrival.isConnected) arrival.stayInView();
	const start = performance.now();
	let until = start + watching;
	while (!isOver() && performance.now() < until) {
		await pause(100);
		if (isOver()) break;
		if (!arrival.isConnected) arrival = arriveAt(find);
		if (!arrival || arrival.isScrolled) break;
		arrival.clear();
		if (document.readyState !== "complete") until = Math.min(performance.now() + watching, start + loading);
	}
	for (const step of steps) removeEventListener(step, leave, { capture: true });
	if (current === arrival) {
		arrival?.end();
		current = void 0;
	}
};
export { keepClear };

import { parentOf } from "../controllers/parent-of.js";
// src/elements/keep-place.ts
var boxOf = (element) => element.getBoundingClientRect();
var canScroll = (element) => element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
/** What scrolls an element: a box around it, or the page. */
var scrollerOf = (element) => {
	const { scrollingElement, body, documentElement } = element.ownerDocument;
	for (let around = parentOf(element); around; around = parentOf(around)) {
		if (around === body || around === documentElement) break;
		if (canScroll(around)) return around;
	}
	return scrollingElement;
};
/**
* Remembers where what the reader sees first stands, and returns what scrolls it back there. Browsers that do so by
* themselves do not know a phase again that was drawn anew.
*
* @param focused what has the focus: it goes before all others
* @param landmarks in their order
*/
var keepPlace = (host, focused, landmarks) => {
	const scroller = scrollerOf(host);
	const { scrollLeft: left = 0, scrollTop = 0, clientHeight = 0 } = scroller ?? {};
	const edge = scroller && scroller !== host.ownerDocument.scrollingElement ? boxOf(scroller).top : 0;
	const { bottom } = boxOf(host);
	const isBelowEdge = ({ before }) => boxOf(before).bottom > edge + 1;
	const isInView = (one) => isBelowEdge(one) && boxOf(one.before).top < edge + clientHeight;
	const findFirst = () => {
		const [first] = landmarks;
		if (!first || boxOf(first.before).top > edge) return void 0;
		return landmarks.find(isBelowEdge);
	};
	const outer = focused && isInView(focused) ? focused : findFirst();
	const seen = (outer && boxOf(outer.before).top < edge ? outer.inner?.().find(isBelowEdge) : void 0) ?? outer;
	const topOfSeen = seen ? boxOf(seen.before).top : 0;
	const last = landmarks.at(-1);
	const isBehind = bottom <= edge + 1 || last && !isBelowEdge(last);
	return () => {
		if (!scroller) return;
		const again = seen?.after();
		const others = isBehind ? boxOf(host).bottom - bottom : scrollTop - scroller.scrollTop;
		const moved = again ? boxOf(again).top - topOfSeen : others;
		if (moved !== 0 || scroller.scrollLeft !== left) scroller.scrollTo({
			left,
			top: scroller.scrollTop + moved,
			behavior: "instant"
		});
	};
};
export { keepPlace };

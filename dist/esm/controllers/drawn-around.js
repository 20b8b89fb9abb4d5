// src/controllers/drawn-around.ts
/** Lists an element and its ancestors in the flat tree: through slots and out of shadow trees. */
var around = (element) => {
	const all = [];
	let next = element;
	while (next) {
		all.push(next);
		const { assignedSlot, parentElement } = next;
		next = assignedSlot ?? parentElement ?? next.getRootNode().host ?? null;
	}
	return all;
};
/** Everything that is drawn at a point, from the front to the back, with what is inside shadow trees. */
var stackAt = (root, x, y) => root.elementsFromPoint(x, y).filter((hit) => hit.getRootNode() === root).flatMap((hit) => hit.shadowRoot ? [...stackAt(hit.shadowRoot, x, y), hit] : [hit]);
/** The part of the window in which an element can be seen: what scrolls it there, or all of it. */
var portOf = (surrounding) => {
	for (const element of surrounding) {
		const { scrollHeight, clientHeight, ownerDocument } = element;
		if (element === ownerDocument.body) break;
		const { overflowY } = getComputedStyle(element);
		if (scrollHeight <= clientHeight || !/auto|scroll/.test(overflowY)) continue;
		return {
			top: Math.max(0, element.getBoundingClientRect().top),
			height: clientHeight
		};
	}
	return {
		top: 0,
		height: innerHeight
	};
};
export { around, portOf, stackAt };

// src/controllers/wrap-matches.ts
/** In their order, none within or across another. */
var apart = (spans) => {
	const merged = [];
	for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) merged[merged.length - 1] = {
			start: last.start,
			end: Math.max(last.end, end)
		};
		else merged.push({
			start,
			end
		});
	}
	return merged;
};
var markOf = (text) => {
	const mark = document.createElement("mark");
	mark.setAttribute("part", "match");
	mark.textContent = text;
	return mark;
};
/**
* Wraps stretches of a text for an engine that cannot highlight them; returns what undoes it.
*
* The text node belongs to a template: it stays in its place with what stands before the first stretch, and the rest
* follows it.
*/
var wrapMatches = (text, spans) => {
	const { data: whole } = text;
	const ordered = apart(spans);
	const rest = ordered.flatMap(({ start, end }, index) => [markOf(whole.slice(start, end)), new Text(whole.slice(end, ordered[index + 1]?.start))]);
	const kept = whole.slice(0, ordered[0]?.start);
	text.data = kept;
	text.after(...rest);
	return () => {
		for (const node of rest) node.remove();
		if (text.data === kept) text.data = whole;
	};
};
export { wrapMatches };

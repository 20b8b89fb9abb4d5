// src/elements/prerendered-element.ts
/**
* Takes what the page has set as properties before the definition. Lit keeps it until it first renders, which is too late to
* know what is asked for.
*/
var takeProperties = (inner) => {
	const { renderOptions } = inner;
	const { renderBefore } = renderOptions;
	let changed = /* @__PURE__ */ new Map();
	inner.shouldUpdate = (all) => {
		changed = new Map(all);
		return false;
	};
	renderOptions.renderBefore = null;
	inner.performUpdate();
	renderOptions.renderBefore = renderBefore ?? null;
	delete inner.shouldUpdate;
	inner.requestUpdate?.();
	for (const [name, before] of changed) inner.requestUpdate?.(name, before);
};
export { takeProperties };

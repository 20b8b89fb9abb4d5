import { keepReader } from "./reader-state.js";
// src/elements/prerendered.ts
/** Rendered in English first, it would be rendered again at once. */
var loadLanguage = async ({ language }) => {
	if (/^(en\b|$)/i.test(language.tag)) return;
	try {
		const { loadWords } = await import("../i18n/languages.js");
		language.words ??= await loadWords(language.tag);
	} catch {}
};
var isReady = (inner) => {
	if (inner.context) return inner.context.roadmap !== void 0;
	if (inner.asked === void 0) return true;
	inner.willUpdate(/* @__PURE__ */ new Map());
	inner.updated(/* @__PURE__ */ new Map());
	return !inner.isLoading;
};
/** Resolves when something about an element has changed. */
var nextRequest = (inner) => new Promise((resolve) => {
	const { requestUpdate } = inner;
	inner.requestUpdate = (...args) => {
		delete inner.requestUpdate;
		requestUpdate?.apply(inner, args);
		resolve();
	};
});
/** What comes later than the rest would move it: progress, plan and what steps back. */
var loadMore = async (inner) => {
	if (!inner.context && (inner.progress || inner.start)) await inner.loadTracker?.();
	if (!inner.level) return;
	inner.willUpdate(/* @__PURE__ */ new Map());
	await inner.filter?.loading;
};
var replace = (root, inner) => {
	root.replaceChildren();
	inner.renderOptions.renderBefore = null;
	inner.performUpdate();
};
/** What is inside a roadmap waits for it: from there it has its progress and what steps back. */
var Takeover = class {
	done = () => void 0;
	isDone = new Promise((resolve) => {
		this.done = resolve;
	});
};
var takeovers = /* @__PURE__ */ new WeakMap();
var takeoverOf = (element) => {
	const takeover = takeovers.get(element) ?? new Takeover();
	takeovers.set(element, takeover);
	return takeover;
};
/** The roadmap around an element, as long as it is as it was prerendered. */
var prerenderedAround = (element) => {
	const around = element.parentElement?.closest("mlops-roadmap");
	const { renderOptions } = around ?? {};
	return renderOptions?.renderBefore ? around ?? void 0 : void 0;
};
var takeOver = async (element) => {
	const inner = element;
	await loadLanguage(inner);
	const around = prerenderedAround(element);
	if (around) await takeoverOf(around).isDone;
	while (!isReady(inner)) await nextRequest(inner);
	await loadMore(inner);
	const root = element.renderRoot;
	keepReader(root, () => {
		replace(root, inner);
	});
	takeoverOf(element).done();
};
/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
var settle = (element) => {
	takeOver(element);
};
export { settle };

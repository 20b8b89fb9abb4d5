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
var replace = (root, inner) => {
	root.replaceChildren();
	inner.renderOptions.renderBefore = null;
	inner.performUpdate();
};
var takeOver = async (element) => {
	const inner = element;
	await loadLanguage(inner);
	while (!isReady(inner)) await nextRequest(inner);
	const root = element.renderRoot;
	keepReader(root, () => {
		replace(root, inner);
	});
};
/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
var settle = (element) => {
	takeOver(element);
};
export { settle };

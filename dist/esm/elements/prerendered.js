import { adopt } from "../controllers/adopt.js";
import { noticesStyles } from "../styles/notices.js";
import { noticeView } from "../views/notice.js";
import { retryButton } from "../views/trouble.js";
import { focusBeginning } from "./focus-beginning.js";
import { keepPlace } from "./keep-place.js";
import { takeProperties } from "./prerendered-element.js";
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
/** What its roadmap lacks, once there is one. */
var missingIn = (inner) => {
	const { roadmap } = inner.source;
	return roadmap && inner.missing(roadmap);
};
var isReady = (inner) => {
	const { context, asked } = inner;
	if (!context && asked === void 0) return true;
	if (context && !context.roadmap) return false;
	inner.willUpdate(/* @__PURE__ */ new Map());
	inner.updated(/* @__PURE__ */ new Map());
	return !inner.isLoading && inner.source.roadmap !== void 0 && !missingIn(inner);
};
/** Where it is said why nothing takes the place of what was prerendered. */
var Trouble = class {
	#root;
	#inner;
	#box;
	constructor(root, inner) {
		this.#root = root;
		this.#inner = inner;
	}
	/** Says how it is now. What is there stays, and what the reader sees of it stays where it is. */
	tell() {
		const { context, source, isLoading, given, words } = this.#inner;
		if (context && !source.roadmap) return;
		if (isLoading && !this.#box) return;
		const missing = missingIn(this.#inner);
		const notice = given?.notice(missing) ?? noticeView(words.unreadable, words.locale);
		this.#draw(notice);
		given?.hostUpdated();
	}
	#draw(notice) {
		const root = this.#root;
		adopt(root, noticesStyles.styleSheet);
		if (this.#box) {
			this.#inner.draw(notice, this.#box);
			return;
		}
		const base = root.querySelector(".roadmap");
		const landmarks = [base, ...root.host.children].filter((one) => one?.getClientRects().length).flatMap((one) => one ? {
			before: one,
			after: () => one
		} : []);
		const scrollBack = keepPlace(root.host, void 0, landmarks);
		this.#box = root.ownerDocument.createElement("div");
		this.#box.className = `${base?.className ?? "roadmap"} beside`;
		root.prepend(this.#box);
		this.#inner.draw(notice, this.#box);
		scrollBack();
	}
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
	takeProperties(inner);
	await loadLanguage(inner);
	const around = prerenderedAround(element);
	if (around) await takeoverOf(around).isDone;
	const root = element.renderRoot;
	const trouble = new Trouble(root, inner);
	while (!isReady(inner)) {
		const next = nextRequest(inner);
		trouble.tell();
		inner.calls.hostUpdated();
		await next;
	}
	await loadMore(inner);
	const hadFocus = root.activeElement?.matches(retryButton);
	keepReader(root, () => {
		replace(root, inner);
	});
	if (hadFocus) focusBeginning(root);
	takeoverOf(element).done();
};
var begun = /* @__PURE__ */ new WeakSet();
/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
var settle = (element) => {
	if (begun.has(element)) return;
	begun.add(element);
	takeOver(element);
};
export { settle };

import { someOf } from "../../model/allowed.js";
import { structuredDataText } from "../../model/structured-data.js";
// src/elements/mlops-roadmap/structured-data.ts
var pages = /* @__PURE__ */ new WeakMap();
var pageOf = (document) => {
	const page = pages.get(document) ?? {
		wishes: /* @__PURE__ */ new Map(),
		written: /* @__PURE__ */ new Set(),
		isAwaited: false
	};
	pages.set(document, page);
	return page;
};
/** Where blocks say by id whose they are. */
var ownerOf = (element) => element?.matches("script[type='application/ld+json'][data-roadmap]") ? element.getAttribute("data-roadmap") ?? void 0 : void 0;
/** Also those that were prerendered. */
var blocksOf = (document, id) => document.querySelectorAll(`script[type='application/ld+json'][data-roadmap='${id}']`);
var code = /^$|javascript|^module$/;
/**
* An empty data block. Trusted Types take the text of any new `<script>` for code, also where the type says that it is none;
* the copy of one that has run before is never looked at again.
*/
var emptyBlock = (document) => {
	const block = Array.from(document.scripts).find(({ type }) => code.test(type))?.cloneNode() ?? document.createElement("script");
	for (const name of block.getAttributeNames()) block.removeAttribute(name);
	block.type = "application/ld+json";
	return block;
};
var createBlock = (document, id, text) => {
	const block = emptyBlock(document);
	block.dataset["roadmap"] = id;
	block.appendChild(document.createTextNode(text));
	return block;
};
/** Leaves one block of the roadmap in the page, which says this. */
var write = (document, { roadmap, hasFaq }) => {
	const { id } = roadmap;
	const text = structuredDataText(roadmap, hasFaq);
	const [first, ...others] = blocksOf(document, id);
	for (const other of others) other.remove();
	if (first?.textContent === text) return;
	const block = createBlock(document, id, text);
	if (first) first.replaceWith(block);
	else document.head.append(block);
};
var settlePage = (document) => {
	const page = pageOf(document);
	page.isAwaited = false;
	const wanted = /* @__PURE__ */ new Map();
	for (const wish of page.wishes.values()) {
		const { id } = wish.roadmap;
		const before = wanted.get(id);
		wanted.set(id, before ? {
			...before,
			hasFaq: before.hasFaq || wish.hasFaq
		} : wish);
	}
	for (const id of page.written) if (!wanted.has(id)) for (const block of blocksOf(document, id)) block.remove();
	page.written.clear();
	for (const [id, wish] of wanted) {
		write(document, wish);
		page.written.add(id);
	}
};
/** Once all is where it belongs: an element that is moved is taken out and put in again. */
var settleSoon = (document) => {
	const page = pageOf(document);
	if (page.isAwaited) return;
	page.isAwaited = true;
	queueMicrotask(() => {
		settlePage(document);
	});
};
/** Says to search engines what one element shows, for as long as it is in the page and is asked to. */
var StructuredDataController = class {
	#host;
	#document;
	/** Id of what was prerendered for the element, which may be of another roadmap, until it is known what it wants. */
	#prerendered;
	constructor(host) {
		this.#host = host;
		host.addController(this);
		this.#document = host.ownerDocument;
		const own = host.isConnected ? void 0 : this.#roadmap?.id;
		this.#prerendered = ownerOf(host.nextElementSibling) ?? own;
		this.hostUpdated();
	}
	hostConnected() {
		this.hostUpdated();
	}
	hostDisconnected() {
		this.#wish(void 0);
	}
	hostUpdated() {
		const { structuredData, isConnected, ownerDocument } = this.#host;
		if (this.#document !== ownerDocument) this.#wish(void 0);
		this.#document = ownerDocument;
		const roadmap = this.#roadmap;
		this.#wish(structuredData && isConnected && roadmap ? this.#wishFor(roadmap) : void 0);
	}
	get #roadmap() {
		return this.#host.source.roadmap;
	}
	/** Only what a reader of the page can find in it may be told to search engines. */
	#wishFor(roadmap) {
		return {
			roadmap,
			hasFaq: !(someOf(["faq"], this.#host.hide).size > 0) || this.#host.querySelector("roadmap-faq") !== null
		};
	}
	#wish(wish) {
		const document = this.#document;
		if (!document) return;
		const { wishes, written } = pageOf(document);
		const { isConnected, structuredData } = this.#host;
		if (this.#prerendered !== void 0 && (wish || !isConnected || !structuredData)) {
			written.add(this.#prerendered);
			this.#prerendered = void 0;
			settleSoon(document);
		}
		const before = wishes.get(this.#host);
		if (wish?.roadmap === before?.roadmap && wish?.hasFaq === before?.hasFaq) return;
		if (wish) wishes.set(this.#host, wish);
		else wishes.delete(this.#host);
		settleSoon(document);
	}
};
var kept = /* @__PURE__ */ new WeakSet();
/** Keeps the block of an element's roadmap as the element is, from now on. */
var settle = (host) => {
	if (kept.has(host)) return;
	kept.add(host);
	new StructuredDataController(host);
};
export { settle };

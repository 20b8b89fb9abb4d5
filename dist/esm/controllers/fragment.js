import { idFromFragment } from "../model/fragment.js";
import { idOf } from "./disclosure.js";
import { goTo } from "./go-to.js";
import { addressOf, showAddress } from "./permalink-target.js";
// src/controllers/fragment.ts
var followers = /* @__PURE__ */ new WeakMap();
/** Only those on the page, lest it keep every element that there ever was. */
var connected = /* @__PURE__ */ new Set();
/** Follows the links that lead to one element. */
var FragmentController = class {
	#target;
	/** The fragment that has led nowhere so far, since what it names may be drawn later. */
	#pending = location.hash;
	constructor(target) {
		this.#target = target;
		target.host.addController(this);
		target.host.requestUpdate();
	}
	hostConnected() {
		connected.add(this);
		addEventListener("hashchange", this.#follow);
		document.addEventListener("click", this.#followAgain);
	}
	hostDisconnected() {
		connected.delete(this);
		removeEventListener("hashchange", this.#follow);
		document.removeEventListener("click", this.#followAgain);
	}
	hostUpdated() {
		if (this.#pending === location.hash && this.#target.roadmap()) this.#follow();
	}
	get #prefix() {
		return new URL(addressOf(this.#target, "")).hash;
	}
	/** Whether another element of the same prefix that shows it too stands earlier in the document: links lead there. */
	#isLater(id) {
		const { host } = this.#target;
		return [...connected].some((other) => other.#prefix === this.#prefix && other.#target.disclosure.all.some((details) => idOf(details) === id) && other.#target.host.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING);
	}
	#follow = () => {
		const { host, disclosure } = this.#target;
		const roadmap = this.#target.roadmap();
		if (!roadmap) return;
		const id = idFromFragment(location.hash, this.#prefix, roadmap);
		this.#pending = void 0;
		if (id === void 0 || this.#isLater(id) || goTo(host, disclosure, id)) return;
		this.#pending = location.hash;
	};
	/** The browser tells of no change when the reader follows the link that is in the address already. */
	#followAgain = (event) => {
		const link = event.composedPath().find((node) => node.localName === "a");
		if (!event.defaultPrevented && link?.href === location.href) this.#follow();
	};
};
/** Follows the links that lead to an element, now and as long as it lives. */
var followLinks = (target) => {
	if (!followers.has(target.host)) followers.set(target.host, new FragmentController(target));
};
/** Puts the address of a link on the clipboard, and says so beside it in the words that it carries. */
var copyLink = async (link) => {
	const status = link.nextElementSibling;
	const href = new URL(link.hash, location.href).href;
	if (status) status.textContent = "";
	try {
		await navigator.clipboard.writeText(href);
		if (status) status.textContent = link.dataset["copy"] ?? "";
	} catch {
		showAddress(href);
		if (status) status.textContent = href;
	}
};
export { copyLink, followLinks };

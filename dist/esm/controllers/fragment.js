import { idFromFragment } from "../model/fragment.js";
import { AddressController } from "./address.js";
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
	#address;
	/** The fragment that has led nowhere so far, since what it names may be drawn later. */
	#pending = location.hash;
	constructor(target) {
		this.#target = target;
		target.host.addController(this);
		this.#address = new AddressController(target.host, this.#follow);
		target.host.requestUpdate();
	}
	hostConnected() {
		connected.add(this);
		document.addEventListener("click", this.#followAgain);
	}
	hostDisconnected() {
		connected.delete(this);
		document.removeEventListener("click", this.#followAgain);
	}
	hostUpdated() {
		if (this.#pending === location.hash && this.#target.roadmap()) this.#follow();
	}
	get #prefix() {
		return new URL(addressOf(this.#target, "")).hash;
	}
	/** Tells whether another element of the same prefix takes the link: the first that shows the id, and any before placed content. */
	#isLater(id) {
		const { host } = this.#target;
		const { isPlaced = false } = host;
		return [...connected].some((other) => {
			if (other.#prefix !== this.#prefix) return false;
			const { host: otherHost, disclosure } = other.#target;
			if ((otherHost.isPlaced ?? false) !== isPlaced) return isPlaced;
			return disclosure.all.some((details) => idOf(details) === id) && otherHost.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
		});
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
		if (!event.defaultPrevented && location.hash === this.#address.seen && link?.href === location.href) this.#follow();
	};
};
/** Follows the links that lead to an element, now and as long as it lives. */
var followLinks = (target) => {
	const begin = () => {
		if (!followers.has(target.host)) followers.set(target.host, new FragmentController(target));
	};
	if (target.host.isPlaced) setTimeout(begin);
	else begin();
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

import { ownChange } from "./permalink-target.js";
// src/controllers/address-signs.ts
var { navigation } = globalThis;
var signs = navigation ? ["hashchange"] : [
	"hashchange",
	"popstate",
	"click",
	"focusin",
	"pointerover"
];
/** Adds or removes a listener for whatever may have changed the address of the page. */
var listenForAddress = (method, listener) => {
	navigation?.[method]("currententrychange", listener);
	for (const type of signs) window[method](type, listener, true);
};
/**
* Calls back once, as soon as the page or the reader has given the address a fragment: before that nothing leads to an
* element.
*/
var FirstFragmentController = class {
	#onFragment;
	#isDone = false;
	/** The fragment that our own scripts have shown, which leads nowhere. */
	#own = "";
	constructor(host, onFragment) {
		this.#onFragment = onFragment;
		host.addController(this);
	}
	hostConnected() {
		listenForAddress("addEventListener", this.#lookLater);
		addEventListener(ownChange, this.#noteOwn, true);
		this.#look();
	}
	hostDisconnected() {
		listenForAddress("removeEventListener", this.#lookLater);
		removeEventListener(ownChange, this.#noteOwn, true);
	}
	#noteOwn = () => {
		this.#own = location.hash;
	};
	/** After the listeners of the page, which may change the address. */
	#lookLater = () => {
		if (!this.#isDone) setTimeout(this.#look);
	};
	#look = () => {
		if (this.#isDone || location.hash === this.#own) return;
		this.#isDone = true;
		this.#onFragment();
	};
};
export { FirstFragmentController, listenForAddress };

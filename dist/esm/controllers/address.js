import { listenForAddress } from "./address-signs.js";
import { ownChange } from "./permalink-target.js";
// src/controllers/address.ts
/** Tells of each new fragment in the address of the page, whoever has put it there, while its host is in the page. */
var AddressController = class {
	/** The fragment that was told last. */
	seen = "";
	#changed;
	#timer;
	/** @param changed called for a fragment that differs from the one before */
	constructor(host, changed) {
		this.#changed = changed;
		host.addController(this);
	}
	hostConnected() {
		this.#listen("addEventListener");
		this.#look();
	}
	hostDisconnected() {
		this.#listen("removeEventListener");
		clearTimeout(this.#timer);
	}
	handleEvent({ type }) {
		if (type === "roadmap-address") {
			this.seen = location.hash;
			return;
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#look);
	}
	#listen(method) {
		listenForAddress(method, this);
		window[method](ownChange, this, true);
	}
	#look = () => {
		const { hash } = location;
		if (hash === this.seen) return;
		this.seen = hash;
		this.#changed();
	};
};
export { AddressController };

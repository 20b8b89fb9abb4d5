// src/controllers/print.ts
/** Opens everything for the printer, where style sheets alone cannot, and brings back what was open. */
var PrintController = class {
	#disclosure;
	constructor(host, disclosure) {
		this.#disclosure = disclosure;
		host.addController(this);
	}
	hostConnected() {
		addEventListener("beforeprint", this.#follow);
		addEventListener("afterprint", this.#follow);
	}
	hostDisconnected() {
		removeEventListener("beforeprint", this.#follow);
		removeEventListener("afterprint", this.#follow);
	}
	#follow = ({ type }) => {
		this.#disclosure.revealAll(type === "beforeprint");
	};
};
export { PrintController };

import { updateNow } from "./update-now.js";
import { whenFree } from "./when-free.js";
// src/controllers/first-view.ts
/** Leaves what closed phases open to for the moment after the first view, in which nobody sees it. */
var FirstViewController = class {
	/** Which phases are drawn as if they were open, by id; undefined for all. */
	bodies;
	/** Resolves when all are; undefined where nothing was left. */
	whole;
	#host;
	#isPartial = false;
	#resolve;
	constructor(host) {
		this.#host = host;
		host.addController(this);
		host.addEventListener("roadmap-toggle", this.#end);
	}
	hostConnected() {
		if (this.#host.renderRoot.firstChild) return;
		const has = () => {
			this.#isPartial = true;
			return false;
		};
		this.bodies = { has };
	}
	hostUpdated() {
		if (!this.#isPartial) this.bodies = void 0;
		if (!this.bodies || this.whole) return;
		this.whole = new Promise((resolve) => {
			this.#resolve = resolve;
		});
		addEventListener("beforeprint", this.#end);
		whenFree(this.#end);
	}
	#end = () => {
		if (!this.bodies) return;
		removeEventListener("beforeprint", this.#end);
		this.bodies = void 0;
		this.#host.requestUpdate();
		updateNow(this.#host);
		this.#resolve?.();
	};
};
export { FirstViewController };

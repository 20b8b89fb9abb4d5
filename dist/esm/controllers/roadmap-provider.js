import { roadmapContext } from "../context/roadmap-context.js";
// src/controllers/roadmap-provider.ts
/**
* Shares what a roadmap shows with the elements inside it, by the protocol of `@lit/context`. The provider of that package
* also hands consumers over to providers that come between: inside a roadmap there is never another one.
*/
var RoadmapProvider = class {
	#host;
	#consumers = /* @__PURE__ */ new Map();
	#value;
	constructor(host, value) {
		this.#host = host;
		this.#value = value;
		host.addEventListener("context-request", this.#answer);
		host.addController(this);
	}
	get value() {
		return this.#value;
	}
	set value(value) {
		this.#value = value;
		for (const [callback, unsubscribe] of this.#consumers) callback(value, unsubscribe);
	}
	/** Elements inside may have been defined, and have asked, before the roadmap around them. */
	hostConnected() {
		this.#host.dispatchEvent(new Event("context-provider", {
			bubbles: true,
			composed: true
		}));
	}
	#answer = (event) => {
		const { context, contextTarget, callback } = event;
		if (context !== roadmapContext || contextTarget === this.#host) return;
		event.stopPropagation();
		const unsubscribe = () => {
			this.#consumers.delete(callback);
		};
		this.#consumers.set(callback, unsubscribe);
		callback(this.#value, unsubscribe);
	};
};
export { RoadmapProvider };

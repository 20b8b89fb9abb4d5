import { roadmapContext } from "../context/roadmap-context.js";
import { ContextEvent } from "@lit/context";
// src/controllers/surrounding.ts
/** The `<mlops-roadmap>` around an element, also when it is defined only later. */
var SurroundingController = class {
	/** What is shared with the element; undefined where it stands alone. */
	context;
	#host;
	#member;
	#unsubscribe;
	constructor(host, member) {
		this.#host = host;
		this.#member = member;
		host.addController(this);
	}
	hostConnected() {
		this.#ask();
		this.#host.requestUpdate();
		this.#host.closest("mlops-roadmap:not(:defined)")?.addEventListener("context-provider", this.#ask);
	}
	hostDisconnected() {
		this.#unsubscribe?.();
		this.#unsubscribe = void 0;
		this.context?.leave(this.#member);
		this.context = void 0;
	}
	#ask = () => {
		this.#host.dispatchEvent(new ContextEvent(roadmapContext, this.#host, this.#receive, true));
	};
	#receive = (context, unsubscribe) => {
		this.#unsubscribe = unsubscribe;
		this.context = context;
		context.join(this.#member, this.#host.renderRoot);
		this.#host.requestUpdate();
	};
};
export { SurroundingController };

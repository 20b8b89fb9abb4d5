import { roadmapContext } from "../context/roadmap-context.js";
import { ContextConsumer } from "@lit/context";
// src/controllers/surrounding.ts
/** The `<mlops-roadmap>` around an element, also when it is defined only later. */
var SurroundingController = class {
	/** What is shared with the element; undefined where it stands alone. */
	context;
	#host;
	#member;
	#consumer;
	constructor(host, member) {
		this.#host = host;
		this.#member = member;
		host.addController(this);
		this.#consumer = new ContextConsumer(host, {
			context: roadmapContext,
			subscribe: true,
			callback: (context) => {
				this.context = context;
				context.members.add(member);
			}
		});
	}
	hostConnected() {
		if (this.#host.closest("mlops-roadmap:not(:defined)")) this.#askWhenDefined();
	}
	hostDisconnected() {
		this.context?.members.delete(this.#member);
		this.context = void 0;
	}
	async #askWhenDefined() {
		await customElements.whenDefined("mlops-roadmap");
		if (this.#host.isConnected) this.#consumer.hostConnected();
	}
};
export { SurroundingController };

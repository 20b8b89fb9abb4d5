// src/controllers/composition.ts
/** Whether the author has put phases or questions of their own choice inside an element. */
var CompositionController = class {
	/** Whether they take the place of the timeline. */
	composed = false;
	hasFaq = false;
	#host;
	#observer;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#observer = new MutationObserver(this.#read);
		this.#observer.observe(this.#host, {
			childList: true,
			subtree: true
		});
		this.#read();
	}
	hostDisconnected() {
		this.#observer?.disconnect();
	}
	#read = () => {
		const hasFaq = this.#host.querySelector("roadmap-faq") !== null;
		const composed = hasFaq || this.#host.querySelector("roadmap-phase") !== null;
		if (composed === this.composed && hasFaq === this.hasFaq) return;
		this.composed = composed;
		this.hasFaq = hasFaq;
		this.#host.requestUpdate();
	};
};
export { CompositionController };

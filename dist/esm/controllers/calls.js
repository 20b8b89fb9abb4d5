// src/controllers/calls.ts
/** Keeps what the page asks of an element until the element shows its roadmap, and then does it in the same order. */
var CallsController = class {
	#host;
	#isReady;
	#waiting = [];
	constructor(host, isReady) {
		this.#host = host;
		this.#isReady = isReady;
		host.addController(this);
	}
	hostUpdated() {
		queueMicrotask(this.#next);
	}
	hostDisconnected() {
		setTimeout(this.#next);
	}
	/** Runs something now, or as soon as that is possible. */
	add(run) {
		this.#waiting.push(run);
		this.#next();
	}
	/** Opens or closes all of what an element shows. */
	setAll(disclosure, open) {
		this.add(() => {
			disclosure.setAll(open);
		});
	}
	/** Resolves when something can be done. */
	ready() {
		return new Promise((resolve) => {
			this.add(resolve);
		});
	}
	#next = () => {
		const { isConnected, renderRoot } = this.#host;
		if (renderRoot && !isConnected || this.#isReady()) for (const run of this.#waiting.splice(0)) run();
	};
};
export { CallsController };

import { RoadmapToggleEvent } from "../events/roadmap-toggle.js";
// src/controllers/disclosure.ts
/** Id of the phase or question that a disclosure shows. */
var idOf = ({ dataset }) => dataset["phase"] ?? dataset["question"] ?? "";
/**
* Which phases and questions of an element are open.
*
* Asks the page before the reader's click or a method opens or closes one, and takes note of what the browser
* has done by itself, as its find-in-page does.
*/
var DisclosureController = class {
	/** Whether all show as open, whatever they are. */
	revealing = false;
	#host;
	#options;
	#refused = /* @__PURE__ */ new Set();
	#open = /* @__PURE__ */ new Set();
	#live;
	#own = [];
	constructor(host, options) {
		this.#host = host;
		this.#options = options;
		host.addController(this);
	}
	/** Whether all are open but those that the page has refused to open. */
	get allOpen() {
		return this.#options.ids().every((id) => this.#open.has(id) || this.#refused.has(id));
	}
	hostConnected() {
		const { renderRoot } = this.#host;
		renderRoot.addEventListener("click", this.#onClick);
		renderRoot.addEventListener("toggle", this.#onToggle, { capture: true });
	}
	hostUpdated() {
		this.#live ??= this.#host.renderRoot.querySelector("div")?.getElementsByTagName("details");
		this.#own = [...this.#live ?? []];
		this.#draw();
	}
	isOpen(id) {
		return this.#open.has(id);
	}
	/** Sets what is open without asking, as for a first view. */
	reset(open) {
		this.#open = new Set(open);
		this.#options.changed?.();
	}
	get all() {
		return this.#own;
	}
	/** Tells whether the element, or one of our elements inside it, has drawn a node. Slotted content is the author's. */
	contains(element) {
		const { renderRoot } = this.#host;
		return element.getRootNode() === renderRoot || this.all.some((details) => details === element.closest("details"));
	}
	setAll(open, matches) {
		for (const details of this.#own) if (details.open !== open && (matches?.(details) ?? true)) this.#set(details, open);
	}
	/** Shows all as open, whatever they are, or no longer. */
	revealAll(on) {
		this.revealing = on;
		this.#draw();
	}
	#draw() {
		for (const details of this.#own) {
			const open = this.revealing || this.isOpen(idOf(details));
			if (details.open !== open) details.open = open;
		}
	}
	#owns(details) {
		return details?.localName === "details" && details.getRootNode() === this.#host.renderRoot;
	}
	#set(details, open) {
		if (this.#tell(details, open, true)) {
			details.open = open;
			this.#note(details);
		} else if (open) {
			this.#refused.add(idOf(details));
			this.#host.requestUpdate();
		}
	}
	#tell({ dataset }, open, cancelable) {
		const { phase, question } = dataset;
		return this.#host.dispatchEvent(new RoadmapToggleEvent({
			phase,
			question,
			open
		}, cancelable));
	}
	#note(details) {
		const id = idOf(details);
		this.#refused.delete(id);
		if (details.open) this.#open.add(id);
		else this.#open.delete(id);
		this.#options.changed?.();
		this.#host.requestUpdate();
	}
	#onClick = (event) => {
		const details = event.target.closest("summary")?.parentElement;
		if (event.defaultPrevented || !this.#owns(details)) return;
		event.preventDefault();
		this.#set(details, !details.open);
	};
	#onToggle = ({ target }) => {
		const details = target;
		if (this.revealing || !this.#owns(details)) return;
		if (details.open === this.isOpen(idOf(details))) return;
		this.#note(details);
		this.#tell(details, details.open, false);
	};
};
export { DisclosureController, idOf };

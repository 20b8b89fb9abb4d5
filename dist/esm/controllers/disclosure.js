import { RoadmapToggleEvent } from "../events/roadmap-toggle.js";
// src/controllers/disclosure.ts
var idOf = ({ dataset }) => dataset["phase"] ?? dataset["question"] ?? "";
var always = () => true;
/**
* Which phases and questions of an element, and of the elements inside it, are open.
*
* Asks the page before the reader's click or a method opens or closes one, and takes note of what the browser
* has done by itself, as its find-in-page does.
*/
var DisclosureController = class {
	/** Those of the elements inside the host. */
	members = /* @__PURE__ */ new Set();
	#host;
	#options;
	#refused = /* @__PURE__ */ new Set();
	#open = /* @__PURE__ */ new Set();
	#expandingAll = false;
	constructor(host, options) {
		this.#host = host;
		this.#options = options;
		host.addController(this);
		host.addEventListener("roadmap-toggle", this.#closeOthers);
	}
	/** Whether all are open but those that the page has refused to open. */
	get allOpen() {
		return this.#options.ids().every((id) => this.#open.has(id) || this.#refused.has(id)) && [...this.members].every(({ allOpen }) => allOpen);
	}
	hostConnected() {
		const { renderRoot } = this.#host;
		renderRoot.addEventListener("click", this.#onClick);
		renderRoot.addEventListener("toggle", this.#onToggle, { capture: true });
	}
	hostUpdated() {
		for (const details of this.#own()) details.open = this.isOpen(idOf(details));
	}
	isOpen(id) {
		return this.#open.has(id);
	}
	/** Sets what is open without asking, as for a first view. */
	reset(open) {
		this.#open = new Set(open);
		this.#options.changed?.();
	}
	find(id) {
		const own = this.#own().find((details) => idOf(details) === id);
		if (own) return own;
		for (const member of this.members) {
			const found = member.find(id);
			if (found) return found;
		}
	}
	setAll(open, matches = always) {
		for (const details of this.#own()) if (details.open !== open && matches(details)) this.#set(details, open);
		for (const member of this.members) member.setAll(open, matches);
	}
	/** Opens all, also where opening one closes the others. */
	expandAll() {
		this.#expandingAll = true;
		this.setAll(true);
		this.#expandingAll = false;
	}
	#own() {
		return [...this.#host.renderRoot.querySelectorAll("details")];
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
	#closeOthers = (event) => {
		if (!event.open || this.#expandingAll || !this.#options.exclusive?.()) return;
		const [kind, id] = event.phase === void 0 ? ["question", event.question] : ["phase", event.phase];
		queueMicrotask(() => {
			if (event.defaultPrevented) return;
			this.setAll(false, ({ dataset }) => (dataset[kind] ?? id) !== id);
		});
	};
	#onClick = (event) => {
		const details = event.target.closest("summary")?.parentElement;
		if (event.defaultPrevented || !this.#owns(details)) return;
		event.preventDefault();
		this.#set(details, !details.open);
	};
	#onToggle = ({ target }) => {
		const details = target;
		if (!this.#owns(details) || details.open === this.isOpen(idOf(details))) return;
		this.#note(details);
		this.#tell(details, details.open, false);
	};
};
export { DisclosureController };

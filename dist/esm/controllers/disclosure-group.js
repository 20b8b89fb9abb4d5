import { DisclosureController } from "./disclosure.js";
// src/controllers/disclosure-group.ts
/** The phases and questions of an element together with those of the elements inside it. */
var DisclosureGroupController = class extends DisclosureController {
	/** Those of the elements inside the host. */
	members = /* @__PURE__ */ new Set();
	/** Another number after each time that many have opened or closed at once. */
	turn = 0;
	#host;
	#exclusive;
	#openingMany = false;
	constructor(host, options) {
		super(host, options);
		this.#host = host;
		this.#exclusive = options.exclusive;
		host.addEventListener("roadmap-toggle", this.#closeOthers);
	}
	get allOpen() {
		return super.allOpen && [...this.members].every(({ allOpen }) => allOpen);
	}
	get all() {
		return [...super.all, ...[...this.members].flatMap(({ all }) => all)];
	}
	/** Many: opening one of them does not close the others. */
	setAll(open, matches, many = matches === void 0) {
		if (many || !open) this.turn += 1;
		this.#openingMany = many;
		super.setAll(open, matches);
		for (const member of this.members) member.setAll(open, matches, many);
		this.#openingMany = false;
	}
	toggleAll = () => {
		this.setAll(!this.allOpen);
	};
	revealAll(on) {
		super.revealAll(on);
		for (const member of this.members) member.revealAll(on);
	}
	#closeOthers = (event) => {
		if (!event.open || this.#openingMany || !this.#exclusive()) return;
		if (event.target.closest(this.#host.localName) !== this.#host) return;
		const [kind, id] = event.phase === void 0 ? ["question", event.question] : ["phase", event.phase];
		queueMicrotask(() => {
			if (event.defaultPrevented) return;
			this.setAll(false, ({ dataset }) => (dataset[kind] ?? id) !== id);
		});
	};
};
export { DisclosureGroupController };

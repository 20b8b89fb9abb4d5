import { goTo } from "./go-to.js";
import { addressOf, showAddress } from "./permalink-target.js";
// src/controllers/permalink.ts
/**
* The addresses of phases and questions. What follows and copies them is loaded when it is needed:
* most pages are not opened at a phase.
*/
var PermalinkController = class {
	#target;
	constructor(target) {
		this.#target = target;
		target.host.addController(this);
	}
	hostConnected() {
		addEventListener("hashchange", this.#follow);
		this.#target.host.renderRoot.addEventListener("click", this.#onClick);
		this.#follow();
	}
	hostDisconnected() {
		removeEventListener("hashchange", this.#follow);
	}
	hrefOf(id) {
		return addressOf(this.#target, id);
	}
	#follow = () => {
		if (location.hash === "") return;
		import("./fragment.js").then(({ followLinks }) => {
			followLinks(this.#target);
		}, () => void 0);
	};
	/** A link of the element's own, also in an element inside it; with a modifier it is the browser's, as any link. */
	#onClick = (event) => {
		const [element] = event.composedPath();
		const link = element.closest("a[data-go], a[data-copy]");
		const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
		if (!link || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
		event.preventDefault();
		const { host, disclosure } = this.#target;
		const { go } = link.dataset;
		if (go === void 0) import("./fragment.js").then(({ copyLink }) => copyLink(link), () => void 0);
		else {
			showAddress(this.hrefOf(go));
			goTo(host, disclosure, go);
		}
	};
};
export { PermalinkController };

import { FirstFragmentController } from "./address-signs.js";
import { goTo } from "./go-to.js";
import { addressOf, showAddress } from "./permalink-target.js";
import { whenLoaded } from "./when-loaded.js";
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
		new FirstFragmentController(target.host, this.#follow);
	}
	hostConnected() {
		this.#target.host.renderRoot.addEventListener("click", this.#onClick);
	}
	hrefOf(id) {
		return addressOf(this.#target, id);
	}
	#follow = () => {
		whenLoaded(import("./fragment.js"), ({ followLinks }) => {
			followLinks(this.#target);
		});
	};
	/** A link of the element's own, also in an element inside it; with a modifier it is the browser's, as any link. */
	#onClick = (event) => {
		const [element] = event.composedPath();
		const link = element.closest("a[data-go], a[data-copy]");
		const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
		if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
		const { host, disclosure } = this.#target;
		if (!link || !disclosure.contains(link)) return;
		event.preventDefault();
		const { go } = link.dataset;
		if (go === void 0) whenLoaded(import("./fragment.js"), ({ copyLink }) => copyLink(link));
		else if (disclosure.all.length === 0) location.replace(new URL(link.hash, location.href));
		else {
			showAddress(this.hrefOf(go));
			goTo(host, disclosure, go);
		}
	};
};
export { PermalinkController };

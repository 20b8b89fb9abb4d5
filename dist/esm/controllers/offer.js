import { noProgress, withDone } from "../model/progress.js";
import { doneFromFragment, progressFragment } from "../model/progress-link.js";
import { AddressController } from "./address.js";
import { showAddress } from "./permalink-target.js";
// src/controllers/offer.ts
/** Progress in a link: where it leads, the reader is offered to add it to their own. */
var OfferController = class {
	#options;
	#seen = "";
	constructor(host, options) {
		this.#options = options;
		new AddressController(host, () => {
			host.requestUpdate();
		});
	}
	/** The link that carries what is done; undefined where no link can lead to the element. */
	linkTo(done) {
		const address = this.#options.address();
		if (address === void 0) return void 0;
		const link = new URL(address);
		link.hash = progressFragment(link.hash, done);
		return link.href;
	}
	/** Offers what a link carries here; called when there is a progress to add it to. */
	receive() {
		const address = this.#options.address();
		if (address === void 0) return;
		const prefix = new URL(address).hash;
		const seen = prefix + location.hash;
		if (seen === this.#seen) return;
		this.#seen = seen;
		this.#offer(prefix);
	}
	/** Whether it is taken is the reader's to say. */
	#offer(prefix) {
		const { hash } = location;
		const done = doneFromFragment(hash, prefix);
		if (!done) return;
		const { messages, onAccept } = this.#options;
		const answer = (isWanted) => () => {
			if (location.hash === hash) showAddress(location.href.split("#")[0] ?? "");
			messages.tell(void 0);
			if (isWanted) onAccept(withDone(noProgress, done, true, Date.now()));
		};
		messages.tell(({ offer, accept, decline }) => ({
			text: offer(done.length),
			actions: [{
				label: accept,
				act: answer(true)
			}, {
				label: decline,
				act: answer(false)
			}]
		}));
	}
};
export { OfferController };

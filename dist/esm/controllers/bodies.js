import { adopt } from "./adopt.js";
import { updateNow } from "./update-now.js";
import { canWait, whenFree } from "./when-free.js";
// src/controllers/bodies.ts
/** As many phases as any browser draws without the reader noticing. */
var atOnce = 50;
/** In how many parts the bodies are drawn, of at least so many: each takes about a frame. */
var mostParts = 40;
var leastAtOnce = 25;
/**
* When the bodies of the phases of a long roadmap are drawn: that of an open phase at once, the others while the browser is
* free, so that its find-in-page and its printer find all of them.
*/
var BodiesController = class {
	#host;
	#styleSheet;
	#drawn = /* @__PURE__ */ new Set();
	#waiting = [];
	#roadmap;
	#isScheduled = false;
	#bodies;
	/** @param styleSheet for long roadmaps alone */
	constructor(host, styleSheet) {
		this.#host = host;
		this.#styleSheet = styleSheet;
		host.addController(this);
	}
	hostConnected() {
		addEventListener("beforeprint", this.#drawAll);
		this.#schedule();
	}
	hostDisconnected() {
		removeEventListener("beforeprint", this.#drawAll);
	}
	hostUpdated() {
		this.#schedule();
	}
	/**
	* Which bodies are to be drawn; undefined for all.
	*
	* @param disclosure says which phases are open: of some of them no event tells
	*/
	of(roadmap, disclosure) {
		const { phases } = roadmap;
		const isLong = phases.length > atOnce;
		this.#contain(isLong);
		if (roadmap !== this.#roadmap) {
			this.#roadmap = roadmap;
			this.#drawn.clear();
			this.#waiting = isLong ? phases.map(({ id }) => id) : [];
			this.#more();
		}
		const opened = this.#waiting.filter((id) => disclosure.isOpen(id) && !this.#drawn.has(id));
		if (opened.length > 0) {
			for (const id of opened) this.#drawn.add(id);
			this.#more();
		}
		return this.#bodies;
	}
	#more() {
		this.#bodies = this.#waiting.length > 0 ? { has: (id) => this.#drawn.has(id) } : void 0;
	}
	#contain(on) {
		const root = this.#host.renderRoot;
		if (on) {
			adopt(root, this.#styleSheet);
			return;
		}
		const { adoptedStyleSheets } = root;
		const isOurs = (sheet) => (sheet.original ?? sheet) === this.#styleSheet;
		const index = adoptedStyleSheets.findIndex(isOurs);
		if (index >= 0) adoptedStyleSheets.splice(index, 1);
	}
	#schedule() {
		if (this.#isScheduled || this.#waiting.length === 0 || !canWait()) return;
		this.#isScheduled = true;
		whenFree(this.#next);
	}
	#next = () => {
		this.#isScheduled = false;
		if (!this.#host.isConnected) return;
		const size = Math.max(leastAtOnce, Math.ceil((this.#roadmap?.phases.length ?? 0) / mostParts));
		for (const id of this.#waiting.splice(0, size)) this.#drawn.add(id);
		this.#more();
		this.#host.requestUpdate();
	};
	/** The printer does not wait. */
	#drawAll = () => {
		if (!this.#bodies) return;
		this.#waiting = [];
		this.#more();
		this.#host.requestUpdate();
		updateNow(this.#host);
	};
};
export { BodiesController };

import { RoadmapErrorEvent } from "../events/roadmap-error.js";
import { RoadmapLoadEvent } from "../events/roadmap-load.js";
import { loadGiven } from "../loader/given.js";
// src/controllers/roadmap.ts
/** Which roadmap an element shows: that of the element around it, else the one it was given, else the bundled one. */
var RoadmapController = class {
	/** The roadmap to show. One that was shown stays until the next is ready. */
	roadmap;
	status = "loading";
	#host;
	#bundled;
	#given;
	#announced;
	#nested = false;
	constructor(host, bundled) {
		this.#host = host;
		this.#bundled = bundled;
		host.addController(this);
	}
	/** Takes what is given now; called before each rendering, does nothing when it is the same as before. */
	take(given, context) {
		this.#nested = context !== void 0;
		if (context) {
			this.#given = void 0;
			this.#show(context.roadmap);
		} else if (given === void 0 || given === null) {
			this.#given = void 0;
			this.#show(this.#bundled);
		} else if (given !== this.#given) {
			this.#given = given;
			this.status = "loading";
			this.#check(given);
		}
	}
	hostUpdated() {
		if (this.#nested || !this.roadmap || this.roadmap === this.#announced) return;
		this.#announced = this.roadmap;
		this.#host.dispatchEvent(new RoadmapLoadEvent(this.roadmap));
	}
	#show(roadmap) {
		this.roadmap = roadmap;
		this.status = roadmap ? "ready" : "loading";
	}
	async #check(given) {
		const { roadmap, faults } = await loadGiven(given);
		if (given !== this.#given) return;
		if (roadmap) this.#show(roadmap);
		else this.status = "error";
		this.#host.requestUpdate();
		if (faults.length > 0) this.#host.dispatchEvent(new RoadmapErrorEvent(faults));
	}
};
export { RoadmapController };

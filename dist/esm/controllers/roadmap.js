import { RoadmapLoadEvent } from "../events/roadmap-load.js";
// src/controllers/roadmap.ts
/** Which roadmap an element shows: that of the element around it, else the one it was given, else the bundled one. */
var RoadmapController = class {
	/** The roadmap to show. One that was shown stays until the next is ready. */
	roadmap;
	#host;
	#bundled;
	#announced;
	#nested = false;
	constructor(host, bundled) {
		this.#host = host;
		this.#bundled = bundled;
		host.addController(this);
	}
	/**
	* Called before each rendering.
	*
	* @param isGiven whether the element is given another than the bundled one, which comes when it is ready
	*/
	take(isGiven, context) {
		this.#nested = context !== void 0;
		if (context) this.roadmap = context.roadmap;
		else if (!isGiven) this.roadmap = this.#bundled;
	}
	hostUpdated() {
		if (this.#nested || !this.roadmap || this.roadmap === this.#announced) return;
		this.#announced = this.roadmap;
		this.#host.dispatchEvent(new RoadmapLoadEvent(this.roadmap));
	}
};
export { RoadmapController };

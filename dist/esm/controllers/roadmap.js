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
	* @param hasFailed whether that one cannot be shown
	*/
	take(isGiven, hasFailed, context) {
		const wasNested = this.#nested;
		this.#nested = context !== void 0;
		if (context) this.roadmap = context.roadmap;
		else if (!isGiven) this.roadmap = this.#bundled;
		else if (wasNested || hasFailed && this.roadmap === this.#bundled) this.roadmap = void 0;
	}
	hostUpdated() {
		if (this.#nested || this.roadmap === this.#announced) return;
		this.#announced = this.roadmap;
		if (this.roadmap) this.#host.dispatchEvent(new RoadmapLoadEvent(this.roadmap));
	}
};
export { RoadmapController };

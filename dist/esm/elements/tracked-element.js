import { RoadmapElement } from "./roadmap-element.js";
// src/elements/tracked-element.ts
/**
* What the elements have in common that show progress and plan, which are loaded when an author asks for them.
*
* @fires {RoadmapProgressEvent} roadmap-progress - The reader ticks or unticks a topic: once before, when `preventDefault()` leaves it as it was, and once after it is saved, but never where it could not be
* @cssstate complete - When every topic is ticked
*/
var TrackedElement = class extends RoadmapElement {
	static properties = {
		progress: { type: Boolean },
		progressStore: { attribute: false },
		start: {}
	};
	/** Progress and plan as they are to be shown; undefined without either. */
	tracking;
	#tracker;
	#loading;
	constructor(bundled) {
		super(bundled);
		this.progress = false;
	}
	/** The address of the element with no phase named; where it has none it takes no progress from links. */
	get address() {}
	willUpdate(changed) {
		super.willUpdate(changed);
		const { context } = this;
		if (!context && (this.progress || this.start)) this.loadTracker();
		this.tracking = context ? context.tracking : this.#tracker?.track(this.source.roadmap, this.language.words);
	}
	updated(changed) {
		super.updated(changed);
		const { tracking } = this;
		this.toggleState("complete", tracking?.isComplete(this.phases) === true);
	}
	/** What keeps the progress of the roadmap that is asked for. */
	async trackerWhenShown() {
		await this.calls.ready();
		return this.loadTracker();
	}
	loadTracker() {
		return this.#loading ??= this.#load();
	}
	/** Without what is loaded the roadmap is shown as ever, with nothing to tick and no dates. */
	async #load() {
		try {
			const { Tracker } = await import("./tracker.js");
			await this.updateComplete;
			this.#tracker = new Tracker(this, {
				address: () => this.address,
				isLoading: () => this.isLoading
			});
			this.requestUpdate();
			await this.updateComplete;
			return this.#tracker;
		} catch {
			return;
		}
	}
};
export { TrackedElement };

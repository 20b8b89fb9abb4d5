import { adopt } from "../controllers/adopt.js";
import { BodiesController } from "../controllers/bodies.js";
import { RoadmapErrorEvent } from "../events/roadmap-error.js";
import { enNotices } from "../i18n/en-notices.js";
import { loadRoadmap } from "../loader/load.js";
import { denseOverviewStyles } from "../styles/dense-overview.js";
import { longRoadmapStyles } from "../styles/long-roadmap.js";
import { noticesStyles } from "../styles/notices.js";
import { overviewOf } from "../views/dense-overview.js";
import { noticesView, retryButton, troubleView } from "../views/trouble.js";
import { focusBeginning } from "./focus-beginning.js";
// src/elements/given.ts
/** What an element shows that is not as simple as the bundled roadmap: one that is given, or the lack of something. */
var Given = class {
	overviewOf = overviewOf;
	status = "ready";
	#host;
	#source;
	#words;
	#bodies;
	#asked;
	#abort;
	#loaded;
	#missing;
	#reported = "";
	/** Whether the retry button had the focus before the rendering that is under way. */
	#hadFocus = false;
	constructor(host, source, words) {
		this.#host = host;
		this.#source = source;
		this.#words = () => words() ?? enNotices;
		host.addController(this);
	}
	hostConnected() {
		if (this.#isInterrupted) this.#host.requestUpdate();
	}
	hostDisconnected() {
		this.#abort?.abort();
	}
	hostUpdate() {
		this.#hadFocus = this.#root.activeElement?.matches(retryButton) === true;
	}
	hostUpdated() {
		const missing = this.#missing;
		const key = missing ? missing.path + String(this.#host.phase ?? "") : "";
		if (missing && key !== this.#reported) this.#host.dispatchEvent(new RoadmapErrorEvent([missing]));
		this.#reported = key;
		if (this.#hadFocus && !this.#root.activeElement) focusBeginning(this.#root);
	}
	/** How the phases of the roadmap are drawn, where they are drawn one below the other. */
	get bodies() {
		return this.#bodies ??= new BodiesController(this.#host, longRoadmapStyles.styleSheet);
	}
	/** Takes what is asked for now; does nothing when it is the same as before. */
	take(asked) {
		if (asked === this.#asked && !this.#isInterrupted) return;
		this.#asked = asked;
		this.#abort?.abort();
		this.#loaded = void 0;
		this.status = "ready";
		if (asked !== void 0) this.#load(this.#given);
	}
	/** What there is to say; undefined when all is well. */
	notice(missing) {
		const words = this.#words();
		adopt(this.#root, denseOverviewStyles.styleSheet);
		this.#missing = missing && {
			path: missing,
			message: this.#sentence(missing, words)
		};
		const box = this.#box(words);
		const faults = this.#host.debug ? this.#loaded?.faults ?? [] : [];
		if (!box && faults.length === 0) return void 0;
		adopt(this.#root, noticesStyles.styleSheet);
		return noticesView(box, faults, this.#label);
	}
	#box(words) {
		const isLoading = this.status === "loading";
		const problem = this.#loaded?.problem;
		if (problem) {
			const canRetry = "address" in this.#given;
			const sentence = isLoading ? words.loading : words[problem];
			return troubleView(sentence, canRetry ? this.#retry : void 0, words);
		}
		if (this.#missing) return troubleView(this.#missing.message, void 0, words);
		return isLoading && !this.#source.roadmap ? troubleView(words.loading, void 0, words) : void 0;
	}
	get #root() {
		return this.#host.renderRoot;
	}
	/** What the author knows the whole by. */
	get #label() {
		const given = this.#given;
		return "address" in given ? given.address : "roadmap";
	}
	/** Anything but an address, a string too, is the roadmap itself. */
	get #given() {
		const { roadmap, src, isPlaced = false } = this.#host;
		return (roadmap ?? void 0) === void 0 ? {
			address: src ?? "",
			isPlaced
		} : { value: roadmap };
	}
	#sentence(missing, words) {
		if (missing === "faq") return words.noFaq;
		const phase = String(this.#host.phase ?? "");
		return phase === "" ? words.noPhaseGiven : words.noPhase(phase);
	}
	#retry = () => {
		this.#load({
			...this.#given,
			isRetry: true
		});
	};
	/** Whether the element was taken out of the page while it loaded and is back: it begins anew. */
	get #isInterrupted() {
		const { isConnected } = this.#host;
		return isConnected && this.status === "loading" && this.#abort?.signal.aborted === true;
	}
	#load(given) {
		this.status = "loading";
		this.#abort?.abort();
		const { signal } = this.#abort = new AbortController();
		this.#host.requestUpdate();
		if (!this.#host.isConnected) {
			this.#abort.abort();
			return;
		}
		loadRoadmap(given, signal).then((loaded) => {
			if (!signal.aborted) this.#show(loaded);
		}, () => void 0);
	}
	#show(loaded) {
		this.#loaded = loaded;
		this.status = loaded.roadmap ? "ready" : "error";
		if (loaded.roadmap) this.#source.roadmap = loaded.roadmap;
		this.#host.requestUpdate();
		if (loaded.faults.length > 0) this.#host.dispatchEvent(new RoadmapErrorEvent(loaded.faults));
	}
};
export { Given };

import { RoadmapErrorEvent } from "../events/roadmap-error.js";
import { enNotices } from "../i18n/en-notices.js";
import { loadRoadmap } from "../loader/load.js";
import { noticesStyles } from "../styles/notices.js";
import { faultsView, troubleView } from "../views/trouble.js";
import { noticeView } from "../views/notice.js";
import { adopt } from "./adopt.js";
// src/elements/given.ts
/** What an element shows that is not as simple as the bundled roadmap: one that is given, or the lack of something. */
var Given = class {
	status = "ready";
	#host;
	#source;
	#words;
	#asked;
	#abort;
	#loaded;
	#missing;
	#reported = "";
	constructor(host, source, words) {
		this.#host = host;
		this.#source = source;
		this.#words = () => words() ?? enNotices;
		adopt(host.renderRoot, noticesStyles.styleSheet);
		host.addController(this);
	}
	hostConnected() {
		if (this.status === "loading" && this.#abort?.signal.aborted) this.#load();
	}
	hostDisconnected() {
		this.#abort?.abort();
	}
	hostUpdated() {
		const missing = this.#missing;
		const key = missing ? missing.path + String(this.#host.phase ?? "") : "";
		if (missing && key !== this.#reported) this.#host.dispatchEvent(new RoadmapErrorEvent([missing]));
		this.#reported = key;
	}
	/** Takes what is asked for now; does nothing when it is the same as before. */
	take(asked) {
		if (asked === this.#asked) return;
		this.#asked = asked;
		this.#abort?.abort();
		this.#loaded = void 0;
		this.status = "ready";
		if (asked !== void 0) this.#load();
	}
	/** What there is to say; undefined when all is well. */
	notice(missing) {
		const words = this.#words();
		this.#missing = missing && {
			path: missing,
			message: this.#sentence(missing, words)
		};
		const faults = this.#host.debug ? this.#loaded?.faults : void 0;
		if (this.#missing) return noticeView(this.#missing.message, words.locale);
		if (this.status === "loading") return this.#source.roadmap ? void 0 : noticeView(words.loading, words.locale);
		const problem = this.#loaded?.problem;
		if (problem) {
			const retry = "address" in this.#given ? this.#load : void 0;
			return troubleView(words[problem], retry, faults, words);
		}
		return faults?.length ? faultsView(faults) : void 0;
	}
	/** Anything but an address, a string too, is the roadmap itself. */
	get #given() {
		const { roadmap, src } = this.#host;
		return (roadmap ?? void 0) === void 0 ? { address: src ?? "" } : { value: roadmap };
	}
	#sentence(missing, words) {
		if (missing === "faq") return words.noFaq;
		const phase = String(this.#host.phase ?? "");
		return phase === "" ? words.noPhaseGiven : words.noPhase(phase);
	}
	#load = () => {
		this.status = "loading";
		this.#abort?.abort();
		const { signal } = this.#abort = new AbortController();
		this.#host.requestUpdate();
		loadRoadmap(this.#given, signal).then((loaded) => {
			if (!signal.aborted) this.#show(loaded);
		}, () => void 0);
	};
	#show(loaded) {
		this.#loaded = loaded;
		this.status = loaded.roadmap ? "ready" : "error";
		if (loaded.roadmap) this.#source.roadmap = loaded.roadmap;
		this.#host.requestUpdate();
		if (loaded.faults.length > 0) this.#host.dispatchEvent(new RoadmapErrorEvent(loaded.faults));
	}
};
export { Given };

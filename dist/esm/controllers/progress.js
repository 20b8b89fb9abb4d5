import { RoadmapProgressEvent } from "../events/roadmap-progress.js";
import { isDone } from "../model/done.js";
import { withDone } from "../model/progress.js";
import { namesOf, progressChanges, topicsOf } from "../model/progress-change.js";
// src/controllers/progress.ts
var told = /* @__PURE__ */ new WeakMap();
/** What the reader of an element has done, and may do: it asks the page before each change, and reports it when it is saved. */
var ProgressController = class {
	#host;
	#onProblem;
	#shared;
	#roadmap;
	#unsubscribe;
	#isConnected = false;
	constructor(host, onProblem) {
		this.#host = host;
		this.#onProblem = onProblem;
		host.addController(this);
	}
	/** That of which it is the progress. */
	get roadmap() {
		return this.#roadmap;
	}
	/** As it is to be shown; undefined where nothing can be ticked. */
	get progress() {
		return this.#shared?.progress;
	}
	/** Whether what has been kept is in it by now. */
	get isKnown() {
		return this.#shared?.isLoaded === true;
	}
	get canUndo() {
		return this.#shared?.canUndo === true;
	}
	/** Takes what is shown now; does nothing when it is the same as before. */
	take(shared, roadmap) {
		this.#roadmap = roadmap;
		if (shared === this.#shared) return;
		this.#unsubscribe?.();
		this.#shared = shared;
		if (this.#isConnected) this.#subscribe();
	}
	hostConnected() {
		this.#isConnected = true;
		this.#subscribe();
		this.#host.requestUpdate();
	}
	hostDisconnected() {
		this.#isConnected = false;
		this.#unsubscribe?.();
		this.#unsubscribe = void 0;
	}
	/** Settles as soon as it is known; at once where nothing can be ticked. */
	async whenKnown() {
		const shared = this.#shared;
		if (!shared || shared.isLoaded) return;
		let unsubscribe;
		await new Promise((resolve) => {
			unsubscribe = shared.subscribe(() => {
				if (shared.isLoaded) resolve();
			});
		});
		unsubscribe?.();
	}
	/** Ticks or unticks those of the topics that the page does not refuse. False when none is left or it was taken back. */
	tick(topics, done) {
		return this.#change(topics, done, (allowed, shared) => shared.tick(done ? allowed.map(({ id }) => id) : allowed.flatMap(namesOf), done));
	}
	/** Adds what is done elsewhere, and gives the number of topics that are done by it; undefined when it was not taken. */
	async add(imported) {
		const topics = this.#topics.filter((topic) => isDone(topic, imported.done) && !isDone(topic, this.#done));
		let added = 0;
		return await this.#change(topics, true, (allowed, shared) => {
			added = allowed.length;
			const refused = topics.filter((topic) => !allowed.includes(topic)).flatMap(namesOf);
			const done = new Set([...imported.done].filter((id) => !refused.includes(id)));
			return shared.add({
				...imported,
				done
			});
		}) ? added : void 0;
	}
	/** Forgets all of this roadmap, unless the page refuses a part of it. It can be undone for as long as the page lives. */
	reset() {
		const all = this.#topics;
		const topics = all.filter((topic) => isDone(topic, this.#done));
		return this.#change(topics, false, (allowed, shared) => allowed.length === topics.length ? shared.reset(all.flatMap(namesOf)) : Promise.resolve("rolledBack"));
	}
	async undoReset() {
		const before = this.#done;
		const subject = this.#subject;
		if (!subject || await subject.shared.undoReset() !== "saved") return;
		const { done } = subject.shared.progress;
		const back = topicsOf(subject.roadmap).filter((topic) => isDone(topic, done) && !isDone(topic, before));
		this.#tell("after", subject, back, true);
	}
	setStart(start) {
		this.#shared?.setStart(start).then(() => {
			this.#tellProblem();
		});
	}
	#subscribe() {
		this.#unsubscribe = this.#shared?.subscribe(() => {
			this.#host.requestUpdate();
		});
	}
	get #done() {
		return this.#shared?.progress.done ?? /* @__PURE__ */ new Set();
	}
	get #subject() {
		const [roadmap, shared] = [this.#roadmap, this.#shared];
		return roadmap && shared && {
			roadmap,
			shared
		};
	}
	get #topics() {
		return this.#roadmap ? topicsOf(this.#roadmap) : [];
	}
	async #change(topics, done, change) {
		const subject = this.#subject;
		if (!subject) return false;
		const { shared } = subject;
		const refused = this.#tell("before", subject, topics, done);
		const allowed = topics.filter((topic) => !refused.has(topic));
		if (shared.problem === "notSaved") this.#onProblem(void 0);
		const outcome = allowed.length > 0 || topics.length === 0 ? await change(allowed, shared) : "rolledBack";
		if (outcome === "saved") this.#tell("after", subject, allowed, done);
		this.#tellProblem();
		return outcome !== "rolledBack";
	}
	/** Fires an event for each topic, and gives those that a listener has refused. */
	#tell(stage, { roadmap, shared }, topics, done) {
		const asked = topics.flatMap(namesOf);
		const { done: before } = withDone(shared.progress, asked, !done, 0);
		const refused = progressChanges(roadmap, before, new Set(topics), done).filter(({ phase, topic, totals, phaseTotals }) => !this.#host.dispatchEvent(new RoadmapProgressEvent({
			stage,
			roadmap: roadmap.id,
			phase: phase.id,
			topic: topic.id,
			title: topic.title,
			done,
			totals,
			phaseTotals
		})));
		return new Set(refused.map(({ topic }) => topic));
	}
	/** In words and once: the same problem is the same for every element and every tick. */
	#tellProblem() {
		const shared = this.#shared;
		const problem = shared?.problem;
		if (!problem) this.#onProblem(void 0);
		if (!shared || !problem || problem !== "notSaved" && told.get(shared) === problem) return;
		told.set(shared, problem);
		this.#onProblem(problem);
	}
};
export { ProgressController };

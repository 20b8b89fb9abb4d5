import { noProgress, onlyOf, withDone, withStart } from "../model/progress.js";
import { localStore } from "./local-store.js";
import { ProgressKeeper } from "./progress-keeper.js";
// src/storage/shared-progress.ts
/** Undoes what of these was known when the reader asked for it, and what had been ticked elsewhere by then. */
var withoutAny = (ids, known, time) => (progress) => {
	const isMeant = (id) => ids.has(id) && (known.done.has(id) || (progress.changed.get(id) ?? 0) <= time);
	const undone = withDone(progress, [...progress.done].filter(isMeant), false, time);
	return withStart(undone, void 0, time);
};
/** Adds what is done, and the start date where there is none. */
var withAdded = (added, time) => (progress) => {
	const { done, start } = added();
	return withStart(withDone(progress, done, true, time), progress.start ?? start, time);
};
/** The progress that all elements of a roadmap share which keep it in the same place. */
var SharedProgress = class {
	#keeper;
	#roadmapId;
	#watch;
	#now;
	#subscribers = /* @__PURE__ */ new Set();
	#endWatch;
	/** What was done before the last reset. */
	#beforeReset;
	constructor(store, roadmapId, { watch, now = Date.now } = {}) {
		this.#roadmapId = roadmapId;
		this.#watch = watch;
		this.#now = now;
		this.#keeper = new ProgressKeeper(store, roadmapId, watch !== void 0, () => {
			this.#notify();
		});
	}
	/** What is shown: what is kept and what is about to be. The same value until it changes. */
	get progress() {
		return this.#keeper.progress;
	}
	/** Whether loading has ended, well or not. */
	get isLoaded() {
		return this.#keeper.isLoaded;
	}
	/**
	* `unreadable`: what is kept cannot be read, so it is left as it is; `notKept`: the browser keeps nothing (more). In both
	* cases progress lives as long as the page. `notSaved`: the host did not take the last change, which was rolled back.
	*/
	get problem() {
		return this.#keeper.problem;
	}
	/** Whether there was a reset to undo. */
	get canUndo() {
		return this.#beforeReset !== void 0;
	}
	/**
	* Calls back after every change, until the function that it gives is called. The first to subscribe has it loaded: at once
	* where the store answers at once.
	*/
	subscribe(onChange) {
		const subscriber = { onChange };
		this.#subscribers.add(subscriber);
		if (this.#subscribers.size === 1) {
			const load = () => {
				this.#keeper.load();
			};
			const receive = (value) => {
				this.#keeper.receive(value);
			};
			this.#endWatch = this.#watch?.(this.#roadmapId, receive, load);
			load();
		}
		return () => {
			if (!this.#subscribers.delete(subscriber) || this.#subscribers.size > 0) return;
			this.#endWatch?.();
			this.#endWatch = void 0;
		};
	}
	/** Ticks or unticks topics. Like all that follows: shown at once; resolves with what has become of it. */
	tick(ids, done) {
		const [topics, time] = [[...ids], this.#now()];
		return this.#keeper.change((progress) => withDone(progress, topics, done, time));
	}
	setStart(start) {
		const time = this.#now();
		return this.#keeper.change((progress) => withStart(progress, start, time));
	}
	/** Adds progress from elsewhere: nothing is unticked, a start date stays. */
	add(imported) {
		return this.#keeper.change(withAdded(() => imported, this.#now()));
	}
	/**
	* Makes these topics undone and takes away the start date. Other ids stay: they may be those of another site, which has a roadmap
	* of the same id at the same origin.
	*/
	async reset(ids) {
		const own = new Set(ids);
		const { done, start } = onlyOf(this.progress, own);
		if (this.isLoaded && done.size === 0 && start === void 0) return "saved";
		const earlier = this.#beforeReset;
		const beforeReset = { progress: noProgress };
		this.#beforeReset = beforeReset;
		const reset = withoutAny(own, this.progress, this.#now());
		const outcome = await this.#keeper.change((progress) => {
			beforeReset.progress = onlyOf(progress, own);
			return reset(progress);
		});
		this.#restoreUndo(outcome, beforeReset, earlier);
		return outcome;
	}
	/** Brings back what was done before the last reset, and keeps what was ticked since. */
	async undoReset() {
		const beforeReset = this.#beforeReset;
		if (!beforeReset) return "saved";
		this.#beforeReset = void 0;
		const add = withAdded(() => beforeReset.progress, this.#now());
		const outcome = await this.#keeper.change(add);
		this.#restoreUndo(outcome, void 0, beforeReset);
		return outcome;
	}
	/** What was rolled back has not changed what there is to undo. */
	#restoreUndo(outcome, now, earlier) {
		if (outcome !== "rolledBack" || this.#beforeReset !== now) return;
		this.#beforeReset = earlier;
		this.#notify();
	}
	#notify() {
		for (const { onChange } of [...this.#subscribers]) try {
			onChange();
		} catch (error) {
			console.error(error);
		}
	}
};
var shared = /* @__PURE__ */ new WeakMap();
/** The one for this store and roadmap; without a store, that of this browser. */
var sharedProgress = (roadmapId, store = localStore) => {
	const ofStore = shared.get(store) ?? /* @__PURE__ */ new Map();
	shared.set(store, ofStore);
	const progress = ofStore.get(roadmapId) ?? new SharedProgress(store, roadmapId, store === localStore ? { watch: localStore.watch } : {});
	ofStore.set(roadmapId, progress);
	return progress;
};
export { SharedProgress, sharedProgress };

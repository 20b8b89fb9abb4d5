import { mergeProgress, noProgress, sameProgress } from "../model/progress.js";
import { progressToData, readProgress } from "../model/progress-data.js";
import { settle } from "./settle.js";
// src/storage/progress-keeper.ts
/**
* How often the same is saved again for others that go on to save something else. Pages of this version take it over at once; one
* that reads what is saved differently never does.
*/
var mostRepeats = 10;
var unreadable = {
	problem: "unreadable",
	fault: {
		path: "",
		message: "It could not be loaded"
	}
};
var applied = (progress, waiting) => waiting.reduce((before, { change }) => change(before), progress);
/**
* Takes progress to a store and back, one step after the other. What is shown is what is known to be kept, with the changes
* that are on their way on top of it: to roll one back is to leave it out.
*/
var ProgressKeeper = class {
	isLoaded = false;
	problem;
	progress = noProgress;
	#store;
	#id;
	#isLocal;
	#onChange;
	/** What the store holds, as far as is known. */
	#kept = noProgress;
	/** The same with what the store did not take or could not be asked about. */
	#held = noProgress;
	#saving = [];
	#waiting = [];
	#mustLoad = true;
	#mustSave = false;
	#isBusy = false;
	/** How often in a row others saved something without what is held here. */
	#repeats = 0;
	/** @param isLocal whether others change the store too, and a save that fails leaves the reader with what this page holds */
	constructor(store, id, isLocal, onChange) {
		this.#store = store;
		this.#id = id;
		this.#isLocal = isLocal;
		this.#onChange = onChange;
	}
	load() {
		this.#mustLoad = true;
		this.#run();
	}
	/** Shows a change at once and has it kept. Resolves once that has ended, well or not. */
	change(change) {
		if (!(!this.isLoaded || this.#saving.length + this.#waiting.length > 0) && sameProgress(change(this.progress), this.progress)) {
			const isHeld = this.problem === "notKept" || this.problem === "unreadable";
			return Promise.resolve(isHeld ? "inMemory" : "saved");
		}
		this.#repeats = 0;
		return new Promise((resolve) => {
			this.#waiting.push({
				change,
				resolve
			});
			this.#update(this.problem);
			this.#run();
		});
	}
	/** Takes over what another page has saved; nothing when it has cleared the store. */
	receive(value) {
		const reading = readProgress(value);
		if ("problem" in reading) {
			this.#update("unreadable");
			return;
		}
		const isCleared = value === null || value === void 0;
		this.#kept = reading.progress;
		this.#held = isCleared ? noProgress : mergeProgress(this.#held, this.#kept);
		const isMissing = this.#isMissing();
		this.#repeats = isMissing ? this.#repeats + 1 : 0;
		this.#mustSave = isMissing && this.#repeats <= mostRepeats;
		this.#update(isMissing ? this.problem : void 0);
		this.#run();
	}
	#run() {
		if (this.#isBusy) return;
		if (!this.#mustLoad && !this.#mustSave && this.#waiting.length === 0) return;
		this.#isBusy = true;
		this.#mustLoad ? this.#load() : this.#save();
	}
	#runNext() {
		this.#isBusy = false;
		this.#run();
	}
	async #load() {
		this.#mustLoad = false;
		const loading = this.#read();
		const reading = loading instanceof Promise ? await loading : loading;
		this.isLoaded = true;
		if ("problem" in reading) {
			this.#update("unreadable");
			this.#runNext();
			return;
		}
		const hasMore = !sameProgress(this.#held, this.#kept);
		this.#kept = reading.progress;
		this.#held = hasMore ? mergeProgress(this.#held, this.#kept) : this.#kept;
		this.#mustSave = this.#isMissing();
		this.#update(this.#mustSave ? this.problem : void 0);
		this.#runNext();
	}
	/** Whether what is held, once saved and read again, would be anything else than what is kept: else saving it is of no use. */
	#isMissing() {
		const reading = readProgress(progressToData(this.#held, this.#id));
		return "progress" in reading && !sameProgress(reading.progress, this.#kept);
	}
	/** Awaits only what is a promise: where the store answers at once, no page of this process comes between reading and writing. */
	async #save() {
		this.#saving = this.#waiting;
		this.#waiting = [];
		this.#mustSave = false;
		if (this.#isLocal || this.problem === "unreadable") {
			const loading = this.#read();
			const reading = loading instanceof Promise ? await loading : loading;
			if ("problem" in reading) {
				this.#finish("inMemory", applied(this.#held, this.#saving), "unreadable");
				return;
			}
			this.#kept = reading.progress;
			this.#held = mergeProgress(this.#held, this.#kept);
		}
		const next = applied(this.#held, this.#saving);
		if (!sameProgress(next, this.#kept)) {
			const writing = this.#write(next);
			if (!(writing instanceof Promise ? await writing : writing)) {
				if (this.#isLocal) this.#finish("inMemory", next, "notKept");
				else this.#finish("rolledBack", this.#held, "notSaved");
				return;
			}
			this.#kept = next;
		}
		this.#finish("saved", next);
	}
	#finish(outcome, held, problem) {
		const finished = this.#saving;
		this.#saving = [];
		this.#held = held;
		this.#update(problem);
		for (const { resolve } of finished) resolve(outcome);
		this.#runNext();
	}
	#read() {
		return settle(() => this.#store.load(this.#id), readProgress, () => unreadable);
	}
	#write(progress) {
		return settle(() => this.#store.save(this.#id, progressToData(progress, this.#id)), () => true, () => false);
	}
	#update(problem) {
		this.problem = problem;
		const progress = applied(this.#held, [...this.#saving, ...this.#waiting]);
		if (!sameProgress(progress, this.progress)) this.progress = progress;
		this.#onChange();
	}
};
export { ProgressKeeper };

import { RoadmapErrorEvent } from "../events/roadmap-error.js";
import { checklist } from "../model/checklist.js";
import { noProgress, withDone } from "../model/progress.js";
import { exportOf, readExport } from "../model/progress-data.js";
import { doneFromFragment, progressFragment } from "../model/progress-link.js";
import { showAddress } from "./permalink-target.js";
import { copyText, download } from "./transfer.js";
// src/controllers/carry.ts
var problems = {
	notKept: ({ notKept: text }) => ({ text }),
	notSaved: ({ notSaved: text }) => ({ text }),
	unreadable: ({ progressUnreadable: text }) => ({ text })
};
var refusals = {
	unreadable: ({ notProgress: text }) => ({ text }),
	newer: ({ newerProgress: text }) => ({ text }),
	otherRoadmap: ({ otherRoadmap: text }) => ({ text }),
	tooLarge: ({ tooLarge: text }) => ({ text })
};
var isOff = { fault: {
	path: "progress",
	message: "Expected the attribute: without it there is no progress"
} };
/** Takes progress and plan out of the page and brings progress in, by the reader's own hand or the page's. */
var CarryController = class {
	/** What the reader is told now. */
	message;
	#host;
	#progress;
	#address;
	#seen = "";
	/** @param address that of the element with no phase named; without one it takes no progress from links */
	constructor(host, progress, address) {
		this.#host = host;
		this.#progress = progress;
		this.#address = address;
		host.addController(this);
	}
	hostConnected() {
		addEventListener("hashchange", this.#look);
	}
	hostDisconnected() {
		removeEventListener("hashchange", this.#look);
	}
	/** Offers what a link carries here, once there is a progress to add it to. */
	receive() {
		const address = this.#address();
		if (address === void 0 || !this.#progress.progress) return;
		const prefix = new URL(address).hash;
		const seen = prefix + location.hash;
		if (seen === this.#seen) return;
		this.#seen = seen;
		this.#offer(prefix);
	}
	/** Undefined where there is none any more: what was told of one is taken back, other messages stay. */
	tellProblem(problem) {
		if (problem) this.#tell(problems[problem]);
		else if (this.message && Object.values(problems).includes(this.message)) this.#tell(void 0);
	}
	/** What the reader can do with what is shown. */
	actions(roadmap, plan, words) {
		const { progress, canUndo } = this.#progress;
		const calendar = plan ? [{
			label: words.calendar,
			act: () => void this.#downloadCalendar(roadmap, plan)
		}] : [];
		if (!progress) return calendar;
		const save = () => {
			const text = JSON.stringify(exportOf(progress, roadmap), void 0, 2);
			download(`${roadmap.id}-progress.json`, "application/json", text);
		};
		return [
			{
				label: words.download,
				act: save
			},
			{
				label: words.openFile,
				onFile: (file) => void this.#importFile(file)
			},
			{
				label: words.copyChecklist,
				act: () => void this.#copy(checklist(roadmap, progress.done))
			},
			...this.#address() === void 0 ? [] : [{
				label: words.copyProgressLink,
				act: () => void this.#copyLink(roadmap)
			}],
			...calendar,
			canUndo ? {
				label: words.undo,
				act: () => void this.#undo()
			} : {
				label: words.reset,
				act: () => void this.reset()
			}
		];
	}
	/** Adds progress that was exported. False when it is none of this roadmap's, or was refused. */
	async import(value) {
		const { roadmap, progress } = this.#progress;
		if (!roadmap) return false;
		const read = progress ? readExport(value, roadmap.id) : isOff;
		if ("progress" in read) return this.#add(read.progress);
		if ("problem" in read) this.#tell(refusals[read.problem]);
		this.#host.dispatchEvent(new RoadmapErrorEvent([read.fault]));
		return false;
	}
	/** All progress as plain JSON. */
	async export() {
		await this.#progress.whenKnown();
		const { progress, roadmap } = this.#progress;
		return roadmap && exportOf(progress ?? noProgress, roadmap);
	}
	async reset() {
		const isReset = await this.#progress.reset();
		if (isReset) this.#tell(({ wasReset: text, undo: label }) => ({
			text,
			actions: [{
				label,
				act: () => void this.#undo()
			}]
		}));
		return isReset;
	}
	async #importFile(file) {
		if (file.size > 1e6) this.#tell(refusals.tooLarge);
		else await this.import(await file.text().catch(() => ""));
	}
	async #undo() {
		this.#tell(void 0);
		await this.#progress.undoReset();
	}
	async #add(imported) {
		const added = await this.#progress.add(imported);
		if (added === void 0) return false;
		this.#tell((words) => ({ text: words.added(added) }));
		return true;
	}
	async #copy(text) {
		this.#tell(void 0);
		const isCopied = await copyText(text);
		this.#tell(({ copied, notCopied }) => ({ text: isCopied ? copied : notCopied }));
	}
	#copyLink(roadmap) {
		const address = new URL(this.#address() ?? "");
		const { done } = exportOf(this.#progress.progress ?? noProgress, roadmap);
		address.hash = progressFragment(address.hash, done);
		return this.#copy(address.href);
	}
	async #downloadCalendar(roadmap, plan) {
		try {
			const { calendarFile } = await import("./calendar.js");
			download(`${roadmap.id}.ics`, "text/calendar", calendarFile(roadmap, plan));
		} catch {
			this.#tell(({ notLoaded: text }) => ({ text }));
		}
	}
	/** Whether it is taken is the reader's to say. */
	#offer(prefix) {
		const { hash } = location;
		const done = doneFromFragment(hash, prefix);
		if (!done) return;
		const answer = (isWanted) => () => {
			if (location.hash === hash) showAddress(location.href.split("#")[0] ?? "");
			this.#tell(void 0);
			if (isWanted) this.#add(withDone(noProgress, done, true, Date.now()));
		};
		this.#tell(({ offer, accept, decline }) => ({
			text: offer(done.length),
			actions: [{
				label: accept,
				act: answer(true)
			}, {
				label: decline,
				act: answer(false)
			}]
		}));
	}
	#look = () => {
		this.#host.requestUpdate();
	};
	#tell(message) {
		this.message = message;
		this.#host.requestUpdate();
	}
};
export { CarryController };

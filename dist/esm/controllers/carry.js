import { RoadmapErrorEvent } from "../events/roadmap-error.js";
import { checklist } from "../model/checklist.js";
import { keepLists } from "../model/keep-lists.js";
import { noProgress } from "../model/progress.js";
import { exportOf, readExport } from "../model/progress-data.js";
import { copyText, download } from "./transfer.js";
// src/controllers/carry.ts
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
	#host;
	#progress;
	#messages;
	#offer;
	constructor(host, { progress, messages, offer }) {
		this.#host = host;
		this.#progress = progress;
		this.#messages = messages;
		this.#offer = offer;
	}
	/** What the reader can do with what is shown. */
	actions(roadmap, plan, words) {
		const { progress, canUndo } = this.#progress;
		const calendar = plan ? [{
			label: words.calendar,
			act: () => void this.#downloadCalendar(roadmap, plan)
		}] : [];
		if (!progress) return calendar;
		const link = () => this.#offer.linkTo(exportOf(progress, roadmap).done);
		const save = () => {
			const text = JSON.stringify(exportOf(progress, roadmap), keepLists, 2);
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
			...this.#offer.linkTo([]) === void 0 ? [] : [{
				label: words.copyProgressLink,
				act: () => void this.#copy(link() ?? "")
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
	/** Adds progress from elsewhere. False when it was refused. */
	async add(imported) {
		const added = await this.#progress.add(imported);
		if (added === void 0) return false;
		this.#messages.tell((words) => ({ text: words.added(added) }));
		return true;
	}
	/** Adds progress that was exported. False when it is none of this roadmap's, or was refused. */
	async import(value) {
		const { roadmap, progress } = this.#progress;
		if (!roadmap) return false;
		const read = progress ? readExport(value, roadmap.id) : isOff;
		if ("progress" in read) return this.add(read.progress);
		if ("problem" in read) this.#messages.tell(refusals[read.problem]);
		this.#host.dispatchEvent(new RoadmapErrorEvent([read.fault]));
		return false;
	}
	/** The progress of this roadmap as plain JSON. */
	async export() {
		await this.#progress.whenKnown();
		const { progress, roadmap } = this.#progress;
		return roadmap && exportOf(progress ?? noProgress, roadmap);
	}
	async reset() {
		const isReset = await this.#progress.reset();
		if (isReset) this.#messages.tell(({ wasReset: text, undo: label }) => ({
			text,
			actions: [{
				label,
				act: () => void this.#undo()
			}]
		}));
		return isReset;
	}
	async #importFile(file) {
		if (file.size > 1e6) this.#messages.tell(refusals.tooLarge);
		else await this.import(await file.text().catch(() => ""));
	}
	async #undo() {
		this.#messages.tell(void 0);
		await this.#progress.undoReset();
	}
	async #copy(text) {
		this.#messages.tell(void 0);
		const isCopied = await copyText(text);
		this.#messages.tell(({ copied, notCopied }) => ({ text: isCopied ? copied : notCopied }));
	}
	async #downloadCalendar(roadmap, plan) {
		try {
			const { calendarFile } = await import("./calendar.js");
			download(`${roadmap.id}.ics`, "text/calendar", calendarFile(roadmap, plan));
		} catch {
			this.#messages.tell(({ notLoaded: text }) => ({ text }));
		}
	}
};
export { CarryController };

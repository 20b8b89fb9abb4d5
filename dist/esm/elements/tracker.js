import { adopt } from "../controllers/adopt.js";
import { CarryController } from "../controllers/carry.js";
import { MessageController } from "../controllers/message.js";
import { OfferController } from "../controllers/offer.js";
import { ProgressController } from "../controllers/progress.js";
import { enProgress } from "../i18n/en-progress.js";
import { isPlainDate, today } from "../model/plain-date.js";
import { paces, planOf } from "../model/plan.js";
import { sharedProgress } from "../storage/shared-progress.js";
import { progressStyles } from "../styles/progress.js";
import { progressOfWhole } from "../styles/progress-of-whole.js";
import { trackingOf } from "./tracking.js";
// src/elements/tracker.ts
var isStore = (value) => typeof value?.load === "function" && typeof value.save === "function";
/** Progress and plan of an element: all that it does not have with it from the start. */
var Tracker = class {
	#host;
	#progress;
	#messages;
	#offer;
	#carry;
	#isLoading;
	#warned;
	#isMenuOpen = false;
	#drawnFor = [];
	#tracking;
	/** What waits for the roadmap that is asked for. */
	#waiting = [];
	constructor(host, surroundings) {
		this.#host = host;
		this.#isLoading = surroundings.isLoading;
		const messages = new MessageController(host);
		const progress = new ProgressController(host, (problem) => {
			messages.tellProblem(problem);
		});
		const offer = new OfferController(host, {
			address: surroundings.address,
			messages,
			onAccept: (accepted) => void this.#carry.add(accepted)
		});
		this.#messages = messages;
		this.#progress = progress;
		this.#offer = offer;
		this.#carry = new CarryController(host, {
			progress,
			messages,
			offer
		});
		host.addController(this);
	}
	hostUpdated() {
		this.#lookAgain();
	}
	hostDisconnected() {
		setTimeout(this.#lookAgain);
	}
	/** How both are to be shown now; the same as before while nothing has changed, undefined without either. */
	track(roadmap, words = enProgress) {
		const { progress: isOn, progressStore, start: given, renderRoot } = this.#host;
		for (const { styleSheet } of [progressStyles, progressOfWhole]) adopt(renderRoot, styleSheet);
		const store = isStore(progressStore) ? progressStore : void 0;
		const shared = roadmap && isOn ? sharedProgress(roadmap.id, store) : void 0;
		this.#progress.take(shared, roadmap);
		const start = this.#start;
		if (!roadmap || !isOn && start === void 0) return void 0;
		const pace = paces.find((known) => known === this.#host.pace) ?? "steady";
		const { progress, isKnown, canUndo } = this.#progress;
		const date = today();
		if (progress) this.#offer.receive();
		const { message } = this.#messages;
		const state = [
			...[
				roadmap,
				words,
				progress,
				isKnown,
				canUndo,
				given,
				start,
				pace,
				date
			],
			message,
			this.#isMenuOpen
		];
		if (!this.#tracking || state.some((value, index) => value !== this.#drawnFor[index])) {
			this.#drawnFor = state;
			const plan = start === void 0 ? void 0 : planOf(roadmap, start, pace);
			this.#tracking = trackingOf({
				roadmap,
				progress,
				isKnown,
				plan,
				today: date,
				menu: this.#menu(roadmap, plan, words),
				message: message?.(words),
				onTick: (topics, done) => void this.#progress.tick(topics, done),
				words
			});
		}
		return this.#tracking;
	}
	async export() {
		await this.#settled();
		return this.#carry.export();
	}
	async import(value) {
		await this.#settled();
		return this.#carry.import(value);
	}
	async reset() {
		await this.#settled();
		return this.#carry.reset();
	}
	/** Until then it would be the progress of what was shown before. */
	async #settled() {
		while (this.#isLoading() && this.#host.isConnected) await new Promise((resolve) => this.#waiting.push(resolve));
	}
	#lookAgain = () => {
		for (const lookAgain of this.#waiting.splice(0)) lookAgain();
	};
	/** The author's day, else the reader's own. */
	get #start() {
		const { start, localName } = this.#host;
		if (!start) return this.#progress.progress?.start;
		if (isPlainDate(start)) return start;
		if (start !== this.#warned) console.warn(`<${localName} start="${start}">: no such date. Write it as 2026-12-01.`);
		this.#warned = start;
	}
	#menu(roadmap, plan, words) {
		const { progress, start } = this.#host;
		const own = this.#progress.progress?.start;
		return {
			label: progress ? words.progress : words.plan,
			isOpen: this.#isMenuOpen,
			onToggle: () => {
				this.#isMenuOpen = !this.#isMenuOpen;
				this.#host.requestUpdate();
			},
			actions: this.#carry.actions(roadmap, plan, words),
			start: own,
			onStart: progress && !start ? (date) => {
				this.#progress.setStart(isPlainDate(date) ? date : void 0);
			} : void 0,
			words
		};
	}
};
export { Tracker };

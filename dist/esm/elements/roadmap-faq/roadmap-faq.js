import { DisclosureGroupController } from "../../controllers/disclosure-group.js";
import { PermalinkController } from "../../controllers/permalink.js";
import { PrintController } from "../../controllers/print.js";
import { SurroundingController } from "../../controllers/surrounding.js";
import { en } from "../../i18n/en.js";
import { bundledFaq } from "../../loader/bundled-faq.js";
import { openAtFirst } from "../../model/open.js";
import { faqView } from "../../views/faq.js";
import { RoadmapElement } from "../roadmap-element.js";
import { roadmapFaqStyles } from "./roadmap-faq.styles.js";
import { nothing } from "lit";
// src/elements/roadmap-faq/roadmap-faq.ts
/**
* The questions of a roadmap, alone or inside a `<mlops-roadmap>`, from which it then takes roadmap and settings.
*
* @attr [heading-level=2]
* @fires {RoadmapToggleEvent} roadmap-toggle - A question is about to open or close; `preventDefault()` leaves it as it is
* @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to a question by a link
* @csspart faq - The section of questions
* @csspart faq-title - Its title, a heading
* @csspart faq-summary - The sentence below the title
* @csspart questions - The list of questions
* @csspart question - A question with its answer, a `<details>`
* @csspart question-header - What opens and closes it, a `<summary>`
* @csspart question-number - Its number
* @csspart question-title - The question, a heading
* @csspart answer - The answer
*/
var RoadmapFaq = class extends RoadmapElement {
	static styles = roadmapFaqStyles;
	static properties = {
		open: {},
		exclusive: { type: Boolean }
	};
	#disclosure = new DisclosureGroupController(this, {
		ids: () => this.source.roadmap?.faq?.items.map(({ id }) => id) ?? [],
		exclusive: () => this.exclusive,
		changed: () => {
			this.context?.memberChanged();
		}
	});
	#surrounding = new SurroundingController(this, this.#disclosure);
	/** What the element around it opened at first when it last did. */
	#shared;
	/** Id of the roadmap whose questions were last opened at first. */
	#started;
	constructor() {
		super(bundledFaq);
		new PrintController(this, this.#disclosure);
		new PermalinkController({
			host: this,
			disclosure: this.#disclosure,
			roadmap: () => this.context ? void 0 : this.source.roadmap
		});
		this.exclusive = false;
	}
	/** Opens every question, also where `exclusive` is set. */
	expandAll() {
		this.calls.setAll(this.#disclosure, true);
	}
	/** Closes every question. */
	collapseAll() {
		this.calls.setAll(this.#disclosure, false);
	}
	get words() {
		return this.language.words ?? en;
	}
	get context() {
		return this.#surrounding.context;
	}
	missing({ faq }) {
		return faq ? void 0 : "faq";
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		const { roadmap } = this.source;
		if (!roadmap) return;
		const shared = (this.open ?? void 0) === void 0 ? this.context?.openAtFirst : void 0;
		if (shared ? shared !== this.#shared : changed.has("open") || roadmap.id !== this.#started) this.#disclosure.reset(shared ?? openAtFirst(this.open, roadmap));
		this.#shared = shared;
		this.#started = roadmap.id;
	}
	renderRoadmap({ faq }) {
		return faq ? faqView({
			faq,
			isOpen: (id) => this.#disclosure.isOpen(id),
			headingLevel: this.headingLevel ?? (this.context?.headingLevel ?? 1) + 1
		}) : nothing;
	}
};
export { RoadmapFaq };

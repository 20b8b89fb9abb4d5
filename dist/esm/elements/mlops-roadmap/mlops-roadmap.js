import { CompositionController } from "../../controllers/composition.js";
import { DisclosureGroupController } from "../../controllers/disclosure-group.js";
import { FilterController } from "../../controllers/filter.js";
import { FirstViewController } from "../../controllers/first-view.js";
import { goToPhase } from "../../controllers/go-to.js";
import { OpeningController } from "../../controllers/opening.js";
import { PermalinkController } from "../../controllers/permalink.js";
import { PrintController } from "../../controllers/print.js";
import { RoadmapProvider } from "../../controllers/roadmap-provider.js";
import { en } from "../../i18n/en.js";
import { bundled } from "../../loader/bundled.js";
import { someOf } from "../../model/allowed.js";
import { roadmapParts } from "../../model/roadmap-parts.js";
import { linkOf } from "../../model/safe-url.js";
import { phaseExtras } from "../../views/phase-extras.js";
import { roadmapView } from "../../views/roadmap.js";
import { TrackedElement } from "../tracked-element.js";
import { knownDone } from "./known-done.js";
import { contextOf } from "./sharing.js";
import { tellSearchEngines } from "./tell-search-engines.js";
import { mlopsRoadmapStyles } from "./mlops-roadmap.styles.js";
// src/elements/mlops-roadmap/mlops-roadmap.ts
/**
* A whole roadmap: header, overview, toolbar, timeline, promo and questions.
*
* `<roadmap-phase>` and `<roadmap-faq>` inside it take the place of the timeline, with any prose between them.
*
* @attr [heading-level=2]
* @slot - Shown where scripts do not run and while there is no roadmap to show; phases and questions of your own in it are the timeline
* @slot header - Instead of the header
* @slot promo - Instead of the promo
* @slot footer - Below everything
* @slot <phase-id> - At the end of that phase, such as `slot="model-serving"`
* @fires {RoadmapToggleEvent} roadmap-toggle - A phase or question is about to open or close; `preventDefault()` leaves it as it is
* @fires {RoadmapFilterEvent} roadmap-filter - The reader has searched, or has pressed a level or a tool
* @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to a phase or question, by a link or by `goTo()`
* @csspart announcement - The line above the roadmap
* @csspart header - Category, title, summary and facts
* @csspart parent - The line with the link to all roadmaps
* @csspart category - The line above the title
* @csspart title - The title, a heading
* @csspart summary - The text below the title
* @csspart facts - The list of duration and number of phases
* @csspart progress - How much of the whole is done, in that list
* @csspart finish - When everything is done, in that list
* @csspart overview - The strip with one segment per phase
* @csspart segment - A segment of the strip, a link
* @csspart controls - The toolbar
* @csspart legend - The list of levels in the toolbar
* @csspart legend-level - A level in the toolbar, a button
* @csspart search - The search field
* @csspart toggle-all - The button that opens or closes everything
* @csspart print - The button that prints
* @csspart progress-menu - The button that opens what can be done with progress and plan
* @csspart progress-panel - What it opens
* @csspart start - The field for the reader’s start date
* @csspart action - A button in the panel or in what the reader is told
* @csspart result - What a search has found
* @csspart show-all - The button that ends a search
* @csspart match - What is found, a `<mark>`, in browsers without the CSS Custom Highlight API
* @csspart progress-message - What the reader is told of their progress
* @csspart timeline - The list of phases
* @csspart item - A phase with its node on the rail
* @csspart node - The numbered node
* @csspart phase - The card of a phase, a `<details>`
* @csspart phase-header - What opens and closes it, a `<summary>`
* @csspart phase-number - “Phase 3”
* @csspart phase-title - Its title, a heading
* @csspart tagline - The sentence below the title
* @csspart level - The badge with the name of the level
* @csspart duration - How long it takes
* @csspart phase-body - What it opens to
* @csspart label - “What to learn” and “Key tools”, headings
* @csspart topics - The list of topics
* @csspart topic - A topic
* @csspart topic-label - A topic with its checkbox, where topics can be ticked
* @csspart checkbox - That checkbox
* @csspart topic-title - The title of a topic
* @csspart topic-detail - What follows the dash
* @csspart link - A link on a topic or tool
* @csspart count - How many of its topics are done, beside “What to learn”
* @csspart dates - When it begins and ends
* @csspart here - “You are here”
* @csspart tools - The list of tools
* @csspart tool - A tool
* @csspart permalink - The line with the link to it
* @csspart copy-link - That link
* @csspart promo - The interview-prep card
* @csspart promo-category - The line above its title
* @csspart promo-title - Its title, a heading
* @csspart promo-text - Its text
* @csspart promo-action - Its link
* @csspart faq - The section of questions
* @csspart faq-title - Its title, a heading
* @csspart faq-summary - The sentence below the title
* @csspart questions - The list of questions
* @csspart question - A question with its answer, a `<details>`
* @csspart question-header - What opens and closes it, a `<summary>`
* @csspart question-number - Its number
* @csspart question-title - The question, a heading
* @csspart answer - The answer
* @cssproperty --roadmap-raised - Background of chips and promo
* @cssproperty --roadmap-shadow - Shadow of an open card
* @cssproperty --roadmap-rail - The line that joins the nodes
* @cssproperty --roadmap-level-<id> - Colour of a level, such as `--roadmap-level-expert`; by itself the first is green, then blue, violet, amber, teal, pink, olive, red
*/
var MlopsRoadmap = class extends TrackedElement {
	static styles = mlopsRoadmapStyles;
	static properties = {
		open: {},
		exclusive: { type: Boolean },
		hide: {},
		level: {},
		promoHref: { attribute: "promo-href" },
		parentHref: { attribute: "parent-href" },
		pace: {},
		structuredData: {
			type: Boolean,
			attribute: "structured-data"
		}
	};
	#composition = new CompositionController(this);
	#disclosure = new DisclosureGroupController(this, {
		ids: () => this.#ids,
		exclusive: () => this.exclusive
	});
	#firstView = new FirstViewController(this);
	#opening = new OpeningController(this.#disclosure);
	#roadmap = () => this.source.roadmap;
	filter = new FilterController(this, this.#disclosure, this.#roadmap);
	#permalink = new PermalinkController({
		host: this,
		disclosure: this.#disclosure,
		roadmap: this.#roadmap
	});
	#provider = new RoadmapProvider(this, this.#share());
	constructor() {
		super(bundled);
		new PrintController(this, this.#disclosure);
		this.level = "";
		this.open = "first";
		this.exclusive = false;
		this.hide = "";
		this.structuredData = false;
	}
	/** Opens every phase and question, also where `exclusive` is set. */
	expandAll() {
		this.calls.setAll(this.#disclosure, true);
	}
	/** Closes every phase and question. */
	collapseAll() {
		this.calls.setAll(this.#disclosure, false);
	}
	/**
	* Opens a phase, brings it into view and moves the focus to it. Does nothing when there is no such phase.
	*
	* @param phase its number, from 1, or its id
	*/
	goTo(phase) {
		this.calls.add(() => {
			goToPhase(this, this.#disclosure, this.source.roadmap, phase);
		});
	}
	/** Gives a promise of the progress of this roadmap's topics as plain JSON, to be kept elsewhere; of `undefined` while there is none to be had. */
	async exportProgress() {
		return (await this.trackerWhenShown())?.export();
	}
	/**
	* Adds progress that was exported; nothing is unticked by it. Gives a promise of `false` when it is none of this roadmap:
	* then the reader is told, and `roadmap-error` fired.
	*
	* @param value what `exportProgress()` gave, or its JSON
	*/
	async importProgress(value) {
		return await (await this.trackerWhenShown())?.import(value) ?? false;
	}
	/**
	* Forgets the progress of this roadmap's topics, which the reader can undo for as long as the page lives. Gives a promise of `false` where a
	* listener refuses it.
	*/
	async resetProgress() {
		return await (await this.trackerWhenShown())?.reset() ?? false;
	}
	/**
	* Gives the roadmap as Markdown, the same as `renderRoadmap()` gives with that format, in the language of the element. It
	* waits until the roadmap is shown, and gives undefined if the roadmap cannot be loaded. Of an author's own content between the
	* phases it keeps headings, paragraphs and list items, as plain text.
	*/
	async toMarkdown() {
		return (await import("./to-markdown.js")).toMarkdown(this);
	}
	get phases() {
		return this.source.roadmap?.phases ?? [];
	}
	get address() {
		return this.#permalink.hrefOf("");
	}
	get words() {
		return this.language.words ?? en;
	}
	async getUpdateComplete() {
		const isComplete = await super.getUpdateComplete();
		await this.#firstView.whole;
		return isComplete;
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		if (this.structuredData && changed.has("structuredData")) tellSearchEngines(this);
		const { roadmap } = this.source;
		const { value: shared } = this.#provider;
		const done = roadmap && knownDone(this, this.tracking, roadmap.id);
		if (roadmap) this.#opening.take(this.open, roadmap, done);
		if (roadmap) this.filter.showLevels(this.level, roadmap);
		const isOther = this.words !== shared.words || this.tracking !== shared.tracking;
		if (changed.size > 0 || roadmap !== shared.roadmap || isOther) this.#provider.value = this.#share();
	}
	renderRoadmap(roadmap) {
		return roadmapView({
			roadmap,
			hidden: this.#hidden,
			composed: this.#composition.composed,
			faq: this.#faq,
			headingLevel: this.headingLevel ?? 2,
			promoTarget: linkOf(roadmap.promo, this.promoHref),
			parentTarget: linkOf(roadmap.parent, this.parentHref),
			openAtFirst: this.#opening.atFirst,
			isOpen: (id) => this.#disclosure.isOpen(id),
			bodies: () => this.given ? this.given.bodies.of(roadmap, this.#disclosure) : this.#firstView.bodies,
			allOpen: this.#disclosure.allOpen,
			hrefOf: (id) => this.#permalink.hrefOf(id),
			hostId: this.id,
			overview: this.overviewOf?.(roadmap),
			extras: this.#extras,
			...this.filter.view(this.#faq, this.words, this.language.words),
			isStill: !this.progress && !this.start,
			tracking: this.tracking,
			onToggleAll: this.exclusive ? void 0 : this.#disclosure.toggleAll,
			words: this.words
		});
	}
	/** Draws the strip of a roadmap that is not the bundled one. */
	get overviewOf() {
		return this.given?.overviewOf;
	}
	get #faq() {
		return this.#composition.hasFaq || this.#hidden.has("faq") ? void 0 : this.source.roadmap?.faq;
	}
	get #ids() {
		return [...this.#composition.composed ? [] : this.phases, ...this.#faq?.items ?? []].map(({ id }) => id);
	}
	get #hidden() {
		return someOf(roadmapParts, this.hide);
	}
	#share() {
		return contextOf(this, this.#disclosure, {
			roadmap: this.source.roadmap,
			words: this.words,
			headingLevel: this.headingLevel ?? 2,
			openAtFirst: this.#opening.atFirst,
			hideTools: this.#hidden.has("tools"),
			phaseExtras: this.#extras,
			tracking: this.tracking
		});
	}
	get #extras() {
		return phaseExtras(this.words, (id) => this.#permalink.hrefOf(id));
	}
};
export { MlopsRoadmap };

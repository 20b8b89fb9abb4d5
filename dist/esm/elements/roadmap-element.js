import { CallsController } from "../controllers/calls.js";
import { LanguageController } from "../controllers/language.js";
import { keepKeys } from "../controllers/own-keys.js";
import { RoadmapController } from "../controllers/roadmap.js";
import { ThemeController, themes } from "../controllers/theme.js";
import { settleBy } from "../controllers/when-loaded.js";
import { oneOf } from "../model/allowed.js";
import { noticeView } from "../views/notice.js";
import { headingLevel } from "../model/heading-level.js";
import { nameLevelTokens } from "./name-level-tokens.js";
import { version } from "./version.js";
import { LitElement, html, nothing, render } from "lit";
// src/elements/roadmap-element.ts
/**
* What the three elements have in common: a roadmap, a theme, a level for their title.
*
* @slot - Shown where scripts do not run, as in feeds, e-mails and search engines, and while there is no roadmap to show
* @fires {RoadmapLoadEvent} roadmap-load - A roadmap is shown
* @fires {RoadmapErrorEvent} roadmap-error - Something given is not as expected, such as a phase that does not exist
* @csspart base - The box around everything
* @csspart notice - The sentence in the place of what cannot be shown
* @csspart retry - The button that loads it again
* @csspart faults - The list of what is wrong with your roadmap, with `debug`
* @cssproperty --roadmap-accent - Links and buttons
* @cssproperty --roadmap-surface - Background of cards
* @cssproperty --roadmap-text - Text
* @cssproperty --roadmap-muted - Text of lesser weight
* @cssproperty --roadmap-border - Borders
* @cssproperty --roadmap-radius - Corners of cards; smaller things take a part of it
* @cssproperty --roadmap-space - The unit of all distances
* @cssproperty --roadmap-font - Font family of everything
* @cssproperty --roadmap-heading-font - Font family of headings
* @cssproperty --roadmap-focus - Focus ring
* @cssproperty --roadmap-scroll-margin - Room above what a link leads to, for what your page keeps at its top
* @cssstate loading - While a roadmap is being loaded and checked
* @cssstate error - Where there is nothing to show, or what was given cannot be shown
*/
var RoadmapElement = class extends LitElement {
	/** Version of the package that the element comes from. */
	static version = version;
	static properties = {
		roadmap: { attribute: false },
		src: {},
		debug: { type: Boolean },
		theme: { converter: (value) => oneOf(themes, value, "auto") },
		headingLevel: { attribute: "heading-level" }
	};
	/**
	* Level of the title; everything below follows it.
	*
	* @type {1 | 2 | 3 | 4 | 5 | 6 | number | undefined}
	*/
	get headingLevel() {
		return this.#headingLevel;
	}
	set headingLevel(value) {
		this.#headingLevel = headingLevel(value);
	}
	#headingLevel;
	source;
	language = new LanguageController(this);
	/** What the page asks for before the roadmap is shown waits here. */
	calls = new CallsController(this, () => this.#isShown);
	#internals;
	/** What is loaded for a roadmap that an author gives, or the lack of something. */
	given;
	#isAwaited = false;
	#hasFailed = false;
	#isFinal = false;
	/** What is shown or being loaded; undefined too for the bundled roadmap. */
	#taken;
	/** Whether the roadmap that is asked for is yet to come. */
	isLoading = false;
	static get observedAttributes() {
		return [
			...super.observedAttributes,
			"id",
			"data-open"
		];
	}
	/** @param bundled what it shows when it is given no other */
	constructor(bundled) {
		super();
		this.theme = "auto";
		this.debug = false;
		this.source = new RoadmapController(this, bundled);
		new ThemeController(this, () => this.#theme === "auto");
	}
	/** `open` is an attribute of `<details>` as well, so minifiers of HTML empty it; `data-open` they leave alone. */
	attributeChangedCallback(name, old, value) {
		if (name.endsWith("open")) {
			const open = this.getAttribute("data-open") ?? this.getAttribute("open");
			super.attributeChangedCallback("open", old, open);
		} else super.attributeChangedCallback(name, old, value);
		if (name === "id") this.requestUpdate(name, old);
	}
	connectedCallback() {
		super.connectedCallback();
		keepKeys(this.renderRoot);
		if (this.parentElement?.localName === "p") settleBy(this, import("./paragraphs.js"));
	}
	/** Called by the browser when the element has come to another document, which takes no style sheets of the one before. */
	adoptedCallback() {
		this.renderRoot ??= this.attachShadow({ mode: "open" });
		settleBy(this, import("../controllers/foreign.js"));
	}
	/** What was prerendered stays, and works as far as HTML does, until what takes it over is there. */
	performUpdate() {
		if (this.renderOptions.renderBefore) import("./prerendered.js").then(({ settle }) => {
			settle(this);
		}, () => {
			this.#isFinal = true;
			this.calls.hostUpdated();
		});
		else super.performUpdate();
	}
	/** Draws by the Lit of the script what is loaded on demand. */
	draw(view, box) {
		render(view, box);
	}
	/** What a `<mlops-roadmap>` around the element shares with it. */
	get context() {}
	missing(_roadmap) {}
	willUpdate(_changed) {
		const { asked } = this;
		this.#taken = asked;
		this.given?.take(asked);
		this.source.take(asked !== void 0, this.#status === "error", this.context);
	}
	render() {
		const { roadmap } = this.source;
		const missing = roadmap && this.missing(roadmap);
		const content = roadmap && !missing ? this.renderRoadmap(roadmap) : void 0;
		const { words } = this;
		const sentence = this.#hasFailed ? words.unreadable : "";
		const isSilent = content !== void 0 || this.context && !roadmap;
		return html`${content ? nothing : html`<slot></slot>`} <i class="probe"></i><div part="base" class="roadmap ${this.#themeClasses}" lang="${roadmap?.lang ?? nothing}">${this.given ? this.given.notice(missing) : isSilent ? nothing : noticeView(sentence, words.locale)} ${content}</div>`;
	}
	updated(_changed) {
		const { roadmap } = this.source;
		const missing = roadmap && this.missing(roadmap);
		const isNeeded = this.asked !== void 0 || missing !== void 0;
		if (isNeeded && !this.#isAwaited) this.#load();
		this.isLoading = isNeeded && this.#status === "loading";
		this.toggleState("loading", this.isLoading);
		this.toggleState("error", missing !== void 0 || isNeeded && this.#status === "error");
		nameLevelTokens(this.renderRoot, roadmap);
	}
	get #status() {
		return this.given?.status ?? (this.#hasFailed ? "error" : "loading");
	}
	/** What the author gives instead of the bundled roadmap: the roadmap itself or its address. */
	get asked() {
		return this.context ? void 0 : this.roadmap ?? this.src ?? void 0;
	}
	/** Whether all of it is drawn, or the reason why it cannot be. */
	get #isShown() {
		if (this.#isFinal) return true;
		const inside = this.querySelectorAll("roadmap-phase, roadmap-faq");
		return !this.isLoading && this.asked === this.#taken && (this.#status === "error" || [this, ...inside].every((element) => element.hasUpdated !== false));
	}
	get #theme() {
		return oneOf(themes, this.theme, "auto");
	}
	/** A theme of its own brings a background of its own, but not inside a roadmap. */
	get #themeClasses() {
		if (this.#theme === "auto") return "";
		return this.context ? this.#theme : `${this.#theme} panel`;
	}
	#load() {
		this.#isAwaited = true;
		import("./given.js").then(({ Given }) => this.given = new Given(this, this.source, () => this.language.words), () => this.#hasFailed = true).then(() => {
			this.requestUpdate();
		});
	}
	toggleState(state, on) {
		if (on) (this.#internals ??= this.attachInternals()).states.add(state);
		else this.#internals?.states.delete(state);
	}
};
export { RoadmapElement };

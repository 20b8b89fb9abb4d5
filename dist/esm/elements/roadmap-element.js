import { LanguageController } from "../controllers/language.js";
import { RoadmapController } from "../controllers/roadmap.js";
import { ThemeController, themes } from "../controllers/theme.js";
import { oneOf } from "../model/allowed.js";
import { noticeView } from "../views/notice.js";
import { headingLevel } from "../model/heading-level.js";
import { version } from "./version.js";
import { LitElement, html, nothing } from "lit";
// src/elements/roadmap-element.ts
/**
* What the three elements have in common: a roadmap, a theme, a level for their title.
*
* @slot - Shown where scripts do not run: in feeds, e-mails and search engines
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
* @cssstate error - Where there is nothing to show, or what was given is not valid
*/
var RoadmapElement = class extends LitElement {
	/** Version of the package that the element comes from. */
	static version = version;
	static properties = {
		roadmap: { attribute: false },
		src: {},
		debug: { type: Boolean },
		theme: { converter: (value) => oneOf(themes, value, "auto") },
		headingLevel: {
			attribute: "heading-level",
			converter: headingLevel
		}
	};
	source;
	#page = new ThemeController(this);
	language = new LanguageController(this);
	#internals;
	/** What is loaded for a roadmap that an author gives, or the lack of something. */
	given;
	#isAwaited = false;
	#hasFailed = false;
	/** Whether the roadmap that is asked for is yet to come. */
	isLoading = false;
	/** @param bundled what it shows when it is given no other */
	constructor(bundled) {
		super();
		this.theme = "auto";
		this.debug = false;
		this.source = new RoadmapController(this, bundled);
	}
	/** Called by the browser when the element has come to another document, which takes no style sheets of the one before. */
	adoptedCallback() {
		this.renderRoot ??= this.attachShadow({ mode: "open" });
		import("../controllers/foreign.js").then(({ settle }) => {
			settle(this);
		}, () => void 0);
	}
	/** What was prerendered stays, and works as far as HTML does, until what takes it over is there. */
	performUpdate() {
		if (this.renderOptions.renderBefore) import("./prerendered.js").then(({ settle }) => {
			settle(this);
		}, () => void 0);
		else super.performUpdate();
	}
	/** What a `<mlops-roadmap>` around the element shares with it. */
	get context() {}
	missing(_roadmap) {}
	willUpdate(_changed) {
		const { asked } = this;
		this.given?.take(asked);
		this.source.take(asked !== void 0, this.context);
	}
	render() {
		const { roadmap } = this.source;
		const missing = roadmap && this.missing(roadmap);
		const content = roadmap && !missing && !(this.#hasFailed && this.asked !== void 0) ? this.renderRoadmap(roadmap) : void 0;
		const { words } = this;
		const sentence = this.#hasFailed ? words.unreadable : "";
		return html`<div part="base" class="roadmap ${this.#scheme}" lang="${roadmap?.lang ?? nothing}">${this.given ? this.given.notice(missing) : content ? nothing : noticeView(sentence, words.locale)} ${content}</div>`;
	}
	updated(_changed) {
		const { roadmap } = this.source;
		const missing = roadmap && this.missing(roadmap);
		const isNeeded = this.asked !== void 0 || missing !== void 0;
		if (isNeeded && !this.#isAwaited) this.#load();
		const status = this.given?.status ?? (this.#hasFailed ? "error" : "loading");
		this.isLoading = isNeeded && status === "loading";
		this.toggleState("loading", this.isLoading);
		this.toggleState("error", missing !== void 0 || isNeeded && status === "error");
		this.#nameLevelTokens();
	}
	/** What the author gives instead of the bundled roadmap: the roadmap itself or its address. */
	get asked() {
		return this.context ? void 0 : this.roadmap ?? this.src ?? void 0;
	}
	get #scheme() {
		const theme = oneOf(themes, this.theme, "auto");
		if (theme !== "auto") return this.context ? theme : `${theme} panel`;
		return this.context ? "" : this.#page.scheme ?? "";
	}
	async #load() {
		this.#isAwaited = true;
		try {
			const { Given } = await import("./given.js");
			this.given = new Given(this, this.source, () => this.language.words);
		} catch {
			this.#hasFailed = true;
		}
		this.requestUpdate();
	}
	toggleState(state, on) {
		if (on) (this.#internals ??= this.attachInternals()).states.add(state);
		else this.#internals?.states.delete(state);
	}
	/** Lets `--roadmap-level-<id>` colour the levels of any roadmap: through CSSOM, since strict pages allow no style attribute. */
	#nameLevelTokens() {
		const base = this.renderRoot.querySelector(".roadmap");
		this.source.roadmap?.levels.forEach(({ id }, index) => {
			base?.style.setProperty(`--_level-${String(index + 1)}`, `var(--roadmap-level-${id})`);
		});
	}
};
export { RoadmapElement };

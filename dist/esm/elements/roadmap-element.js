import { LanguageController } from "../controllers/language.js";
import { RoadmapController } from "../controllers/roadmap.js";
import { ThemeController, themes } from "../controllers/theme.js";
import { RoadmapErrorEvent } from "../events/roadmap-error.js";
import { oneOf } from "../model/allowed.js";
import { noticeView } from "../views/notice.js";
import { headingLevel } from "./heading-level.js";
import { version } from "./version.js";
import { LitElement, html, nothing } from "lit";
// src/elements/roadmap-element.ts
/** What the three elements have in common: a roadmap, a theme, a level for their title. */
var RoadmapElement = class extends LitElement {
	/** Version of the package that the element comes from. */
	static version = version;
	static properties = {
		roadmap: { attribute: false },
		theme: { converter: (value) => oneOf(themes, value, "auto") },
		headingLevel: {
			attribute: "heading-level",
			converter: headingLevel
		}
	};
	source;
	#page = new ThemeController(this);
	language = new LanguageController(this);
	#internals = this.attachInternals();
	#reported;
	/** @param bundled what it shows when it is given no other */
	constructor(bundled) {
		super();
		this.theme = "auto";
		this.source = new RoadmapController(this, bundled);
	}
	/** What a `<mlops-roadmap>` around the element shares with it. */
	get context() {}
	/** What the element is to show and the roadmap lacks. */
	missing(_roadmap) {}
	willUpdate(_changed) {
		this.source.take(this.roadmap, this.context);
	}
	render() {
		const { lang } = this.source.roadmap ?? {};
		return html`<div part="base" class="roadmap ${this.#scheme}" lang="${lang ?? nothing}">${this.#content()}</div>`;
	}
	updated(changed) {
		const { status, roadmap } = this.source;
		const missing = roadmap && this.missing(roadmap);
		this.#toggleState("loading", status === "loading");
		this.#toggleState("error", status === "error" || missing !== void 0);
		this.#nameLevelTokens();
		if (missing && missing.message !== this.#reported && (changed.size > 0 || !this.#reported)) this.dispatchEvent(new RoadmapErrorEvent([missing]));
		this.#reported = missing?.message;
	}
	get #scheme() {
		const theme = oneOf(themes, this.theme, "auto");
		if (theme !== "auto") return this.context ? theme : `${theme} panel`;
		return this.context ? "" : this.#page.scheme ?? "";
	}
	#content() {
		const { words } = this;
		const { status, roadmap } = this.source;
		if (!roadmap) return noticeView(status === "error" ? words.unreadable : words.loading, words.locale);
		const missing = this.missing(roadmap);
		return missing ? noticeView(missing.message, words.locale) : this.renderRoadmap(roadmap);
	}
	#toggleState(state, on) {
		if (on) this.#internals.states.add(state);
		else this.#internals.states.delete(state);
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

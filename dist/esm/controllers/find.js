import { RoadmapFilterEvent } from "../events/roadmap-filter.js";
import { enSearch } from "../i18n/en-search.js";
import { foundText } from "../i18n/found-text.js";
import { someOf } from "../model/allowed.js";
import { noFilter } from "../model/filter.js";
import { hasWords, isFiltering, narrow } from "../model/narrow.js";
import { withoutTools } from "../model/without-tools.js";
import { styleFound } from "./found.styles.js";
import { FoundOpener } from "./found-opener.js";
import { placeKeeper } from "./place-keeper.js";
import { Receding } from "./receding.js";
// src/controllers/find.ts
var pressTool = (details, tool) => {
	for (const button of details.querySelectorAll("[data-tool]")) {
		const pressed = String(button.dataset["tool"] === tool);
		if (button.getAttribute("aria-pressed") !== pressed) button.setAttribute("aria-pressed", pressed);
	}
};
/** Does what a filter asks for: steps back what is not wanted, opens and marks what is found, and tells the page. */
var FindController = class {
	#target;
	#opener;
	#receding = new Receding();
	/** Ids of the phases and questions that are left; undefined without a filter. */
	#left;
	#filter;
	#roadmap;
	#isNew = false;
	#keepPlace;
	#drawn = { all: [] };
	constructor(target) {
		this.#target = target;
		this.#opener = new FoundOpener(target.host, target.disclosure);
		target.host.addController(this);
	}
	/**
	* How much is found of what is shown; undefined while there is no filter.
	*
	* @param translated undefined for English
	*/
	result(faq, words, translated) {
		const left = this.#left;
		if (!left) return void 0;
		const inside = [...this.#target.disclosure.members].flatMap(({ all }) => all);
		const idsIn = (kind) => new Set(inside.flatMap(({ dataset }) => dataset[kind] ?? []));
		const ids = (items = []) => items.map(({ id }) => id);
		const countOf = (shown) => [...shown].filter((id) => left.has(id)).length;
		const found = {
			phases: countOf(inside.length > 0 ? idsIn("phase") : ids(this.#roadmap?.phases)),
			questions: this.#query === "" ? 0 : countOf(faq ? ids(faq.items) : idsIn("question"))
		};
		const search = translated ?? enSearch;
		return {
			text: foundText(found, words, search),
			showAll: search.showAll,
			onShowAll: this.#showAll
		};
	}
	hostConnected() {
		this.#opener.resume();
		this.#update();
	}
	hostDisconnected() {
		this.#opener.pause();
	}
	hostUpdate() {
		const { filter, host, disclosure } = this.#target;
		const roadmap = this.#target.roadmap();
		const isOther = roadmap !== this.#roadmap && isFiltering(filter);
		if (!roadmap || !host.isConnected || filter === this.#filter && !isOther) return;
		if (disclosure.revealing) {
			addEventListener("afterprint", this.#update, { once: true });
			return;
		}
		if (roadmap.id !== this.#roadmap?.id) this.#opener.forget();
		if (filter.tool !== this.#filter?.tool) this.#keepPlace = placeKeeper(this.#target.pressed);
		this.#filter = filter;
		this.#roadmap = roadmap;
		const hidesTools = someOf(["tools"], host.hide).size > 0;
		this.#left = narrow(hidesTools ? withoutTools(roadmap) : roadmap, filter);
		this.#isNew = true;
	}
	hostUpdated() {
		const { all } = this.#target.disclosure;
		if (!this.#isNew) {
			this.#draw(all);
			this.#opener.refresh();
			return;
		}
		this.#isNew = false;
		const query = this.#query;
		const found = query === "" ? void 0 : this.#left;
		const open = this.#opener.prepare(all, found, query);
		this.#draw(all);
		open();
		this.#keepPlace?.();
		this.#keepPlace = void 0;
		this.#tell();
	}
	#showAll = () => {
		this.#target.change(noFilter);
		this.#target.host.renderRoot.querySelector("[part=search], [part=legend-level]")?.focus();
	};
	get #query() {
		const { query = "" } = this.#filter ?? {};
		return hasWords(query) ? query.trim() : "";
	}
	/** Phases and questions that are not wanted step back; the tool that is asked for is pressed wherever it stands. */
	#draw(all) {
		const drawn = this.#drawn;
		const left = this.#left;
		const { tool } = this.#filter ?? {};
		const isAnyNew = all.length !== drawn.all.length || all.some((one, i) => one !== drawn.all[i]);
		if (tool !== void 0 || drawn.tool !== void 0) for (const details of all) pressTool(details, tool);
		this.#drawn = {
			all,
			left,
			tool
		};
		if (isAnyNew) {
			const here = new Set(all);
			for (const details of drawn.all) if (!here.has(details)) details.removeAttribute("data-receded");
		}
		if (left === drawn.left && !(left && isAnyNew)) return;
		const recede = this.#receding.prepare(all, left);
		new Set(all.map((details) => details.getRootNode())).forEach(styleFound);
		recede();
	}
	#update = () => {
		this.#target.host.requestUpdate();
	};
	#tell() {
		const { query = "", levels = [], tool } = this.#filter ?? {};
		const { phases, faq } = this.#roadmap ?? {};
		const leftOf = (items = []) => items.map(({ id }) => id).filter((id) => this.#left?.has(id) ?? true);
		this.#target.host.dispatchEvent(new RoadmapFilterEvent({
			query: query.trim(),
			levels: [...levels],
			tool,
			phases: leftOf(phases),
			questions: leftOf(faq?.items)
		}));
	}
};
export { FindController };

import { RoadmapFilterEvent } from "../events/roadmap-filter.js";
import { filterByKind, hasWords, isFiltering, noFilter } from "../model/filter.js";
import { idOf } from "./disclosure.js";
// src/controllers/filter.ts
var mostOpened = 50;
var pressTool = (details, tool) => {
	for (const button of details.querySelectorAll("[data-tool]")) button.ariaPressed = String(button.dataset["tool"] === tool);
};
/** What the reader searches and filters for, and what is left of the roadmap then. */
var FilterController = class {
	filter = noFilter;
	/** Ids of the phases and questions that are left; undefined without a filter. */
	left;
	/** False once the search could not be loaded. */
	canSearch = true;
	#host;
	#disclosure;
	#roadmap;
	#applied = noFilter;
	#appliedTo;
	#drawn = {};
	#find;
	#openBefore;
	constructor(host, disclosure, roadmap) {
		this.#host = host;
		this.#disclosure = disclosure;
		this.#roadmap = roadmap;
		host.addController(this);
		host.addEventListener("click", this.#toggleTool);
	}
	/** How many phases and questions a search has found, of those that are shown; undefined while there is no filter. */
	count(faq) {
		const { left } = this;
		if (!left) return void 0;
		const countOf = (items = []) => items.filter(({ id }) => left.has(id)).length;
		return {
			phases: countOf(this.#roadmap()?.phases),
			questions: hasWords(this.filter.query) ? countOf(faq?.items) : 0
		};
	}
	change(change) {
		this.filter = {
			...this.filter,
			...change
		};
		this.#host.requestUpdate();
	}
	hostConnected() {
		if (this.filter !== noFilter) this.change({});
	}
	hostDisconnected() {
		this.#find?.mark(this, [], "");
	}
	hostUpdated() {
		const roadmap = this.#roadmap();
		const isOther = roadmap !== this.#appliedTo && isFiltering(this.filter);
		if (roadmap && (isOther || this.filter !== this.#applied)) {
			if (roadmap.id !== this.#appliedTo?.id) this.#openBefore = void 0;
			this.#applied = this.filter;
			this.#appliedTo = roadmap;
			this.#apply(roadmap, this.filter);
		}
		this.#draw();
	}
	async #apply(roadmap, filter) {
		const query = hasWords(filter.query) ? filter.query.trim() : "";
		const kept = filterByKind(roadmap, filter);
		if (query !== "") this.#find ??= await this.#load();
		const find = this.#find;
		if (filter !== this.filter) return;
		const found = query === "" ? void 0 : find?.search(roadmap, query);
		this.left = isFiltering(filter) ? new Set(kept.filter((id) => !found || found.has(id))) : void 0;
		const opened = found && this.left && this.left.size <= mostOpened ? this.left : void 0;
		this.#openFound(opened, found !== void 0);
		this.#draw();
		find?.mark(this, this.#disclosure.all.filter((details) => opened?.has(idOf(details))), query);
		this.#host.requestUpdate();
		this.#tell(roadmap, filter);
	}
	/** What is found is open; what was open before is so again when that is too much, and when the search ends. */
	#openFound(opened, isSearching) {
		if (!isSearching && !this.#openBefore) return;
		const before = this.#openBefore ?? this.#disclosure.openIds;
		this.#disclosure.openOnly((id) => (opened ?? before).has(id));
		this.#openBefore = isSearching ? before : void 0;
	}
	/** Phases and questions that are not wanted step back; the tool that is asked for is pressed wherever it stands. */
	#draw() {
		const { left, filter } = this;
		if (!left && !this.#drawn.left) return;
		const { all } = this.#disclosure;
		const { tool } = filter;
		const drawn = this.#drawn;
		const isOtherTool = tool !== drawn.tool || all.length !== drawn.count;
		if (left === drawn.left && !isOtherTool) return;
		this.#drawn = {
			left,
			tool,
			count: all.length
		};
		for (const details of all) {
			details.toggleAttribute("data-receded", left !== void 0 && !left.has(idOf(details)));
			if (isOtherTool) pressTool(details, tool);
		}
	}
	/** Loaded on demand: most readers do not search. */
	async #load() {
		try {
			return await import("./find.js");
		} catch {
			this.canSearch = false;
			this.change({ query: "" });
			return;
		}
	}
	#tell({ phases, faq }, { query, levels, tool }) {
		const leftOf = (items = []) => items.map(({ id }) => id).filter((id) => this.left?.has(id) ?? true);
		this.#host.dispatchEvent(new RoadmapFilterEvent({
			query: query.trim(),
			levels: [...levels],
			tool,
			phases: leftOf(phases),
			questions: leftOf(faq?.items)
		}));
	}
	/** A tool may stand in a phase inside another element, so its click is caught on the way out. */
	#toggleTool = (event) => {
		const button = event.composedPath()[0];
		const { host } = button.getRootNode();
		const { tool } = button.dataset;
		if (tool === void 0 || host !== this.#host && host?.localName !== "roadmap-phase") return;
		this.change({ tool: tool === this.filter.tool ? void 0 : tool });
	};
};
export { FilterController };

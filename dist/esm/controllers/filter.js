import { someOf } from "../model/allowed.js";
import { noFilter } from "../model/filter.js";
// src/controllers/filter.ts
/**
* What the reader searches and filters for.
*
* What that comes to is left to what is loaded on first use: most readers neither search nor filter.
*/
var FilterController = class {
	filter = noFilter;
	/** The tool that was pressed last. */
	pressed;
	/** Settles when what filters has been loaded or cannot be; undefined otherwise. */
	loading;
	/** False once what searches could not be loaded. */
	canSearch = true;
	host;
	disclosure;
	roadmap;
	#find;
	#wish = "";
	constructor(host, disclosure, roadmap) {
		this.host = host;
		this.disclosure = disclosure;
		this.roadmap = roadmap;
		host.addEventListener("click", this.#toggleTool);
	}
	/**
	* What the toolbar shows of it, given the questions that are shown.
	*
	* @param translated undefined for English
	*/
	view(faq, words, translated) {
		return {
			filter: this.filter,
			result: this.#find?.result(faq, words, translated),
			canSearch: this.canSearch,
			onFilter: this.change
		};
	}
	/** Shows only the levels that an author asks for, as far as the roadmap has them; anew for another wish or roadmap. */
	showLevels(asked, { id, levels }) {
		const wish = `${id} ${asked}`;
		if (wish === this.#wish) return;
		this.#wish = wish;
		const wanted = someOf(levels.map(({ id }) => id), asked);
		if ([...wanted].join() !== [...this.filter.levels].join()) this.change({ levels: wanted });
	}
	change = (change) => {
		this.filter = {
			...this.filter,
			...change
		};
		this.host.requestUpdate();
		if (!this.#find) this.loading ??= this.#load();
	};
	async #load() {
		try {
			const { FindController } = await import("./find.js");
			this.#find = new FindController(this);
			this.canSearch = true;
		} catch {
			this.filter = noFilter;
			this.canSearch = false;
		}
		this.loading = void 0;
		this.host.requestUpdate();
	}
	/** A tool may stand in a phase inside another element, so its click is caught on the way out. */
	#toggleTool = (event) => {
		const button = event.composedPath()[0];
		const { tool } = button.dataset;
		if (tool === void 0 || !this.disclosure.contains(button)) return;
		this.pressed = button;
		this.change({ tool: tool === this.filter.tool ? void 0 : tool });
	};
};
export { FilterController };

// src/controllers/language.ts
/** The language that the nearest `lang` around an element declares, through shadow trees. */
var nearestLanguage = (element) => {
	const nearest = element.closest("[lang]");
	if (nearest) return nearest.getAttribute("lang") ?? "";
	const { host } = element.getRootNode();
	return host ? nearestLanguage(host) : "";
};
var load = async (tag) => {
	try {
		const { loadWords } = await import("../i18n/languages.js");
		return await loadWords(tag);
	} catch {
		return;
	}
};
/** The widget's own words in the language of its place in the page, also when that changes. */
var LanguageController = class {
	/** Undefined for English, which the elements have with them. */
	words;
	/** The language tag that the page says, or nothing. */
	tag = "";
	#host;
	#observer;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#observer = new MutationObserver(this.#read);
		for (let node = this.#host; node; node = node.host) {
			node = node.getRootNode();
			this.#observer.observe(node, {
				attributeFilter: ["lang"],
				subtree: true
			});
		}
		this.#read();
	}
	hostDisconnected() {
		this.#observer?.disconnect();
	}
	#read = () => {
		const tag = nearestLanguage(this.#host);
		if (tag === this.tag) return;
		this.tag = tag;
		this.#use(tag);
	};
	async #use(tag) {
		const words = /^(en\b|$)/i.test(tag) ? void 0 : await load(tag);
		if (tag !== this.tag || words === this.words) return;
		this.words = words;
		this.#host.requestUpdate();
	}
};
export { LanguageController };

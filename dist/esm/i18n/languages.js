import { rangeFormat } from "./range-format.js";
// src/i18n/languages.ts
/** The languages besides English, each in a file of its own that is loaded on demand. */
var languages = {
	ar: () => import("./ar.js"),
	de: () => import("./de.js"),
	es: () => import("./es.js"),
	fr: () => import("./fr.js"),
	he: () => import("./he.js"),
	hi: () => import("./hi.js"),
	it: () => import("./it.js"),
	ja: () => import("./ja.js"),
	ko: () => import("./ko.js"),
	pl: () => import("./pl.js"),
	pt: () => import("./pt.js"),
	tr: () => import("./tr.js"),
	uk: () => import("./uk.js"),
	zh: () => import("./zh.js")
};
var loaded = /* @__PURE__ */ new Map();
/** Tags of languages under an earlier name. */
var renamed = { iw: "he" };
/** Whether a tag asks for traditional Chinese, by its script or, without one, by its region. */
var isTraditional = (tag) => /^zh(?!.*-hans\b).*-(hant|tw|hk|mo)\b/.test(tag.replace(/-[ux]-.*/, ""));
/**
* The words for a language tag, such as `de-AT`; undefined where there are none. Any text is a tag: what a page declares
* need not be one.
*/
var loadWords = async (declared) => {
	const tag = declared.toLowerCase();
	if (isTraditional(tag)) return void 0;
	const [name = ""] = tag.split("-");
	const language = Object.hasOwn(renamed, name) ? renamed[name] ?? name : name;
	const load = Object.hasOwn(languages, language) ? languages[language] : void 0;
	if (!load) return void 0;
	const { words } = await load();
	const all = loaded.get(language) ?? {
		...words,
		formatRange: rangeFormat(words.locale)
	};
	loaded.set(language, all);
	return all;
};
export { loadWords };

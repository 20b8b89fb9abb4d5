import { plural } from "./plural.js";
// src/i18n/hi.ts
var locale = "hi";
var words = {
	locale,
	phase: (number) => `चरण ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# चरण",
		other: "# चरण"
	}),
	questions: (count) => plural(locale, count, {
		one: "# प्रश्न",
		other: "# प्रश्न"
	}),
	ongoing: "निरंतर",
	topics: "क्या सीखें",
	tools: "प्रमुख टूल",
	website: (tool) => `${tool}: वेबसाइट`,
	overview: "अवलोकन",
	levels: "स्तर",
	search: "विषय और टूल खोजें",
	found: (what) => `नतीजे: ${what}`,
	nothingFound: "कोई नतीजा नहीं मिला।",
	showAll: "सभी दिखाएं",
	expandAll: "सभी विस्तृत करें",
	collapseAll: "सभी संक्षिप्त करें",
	print: "प्रिंट करें",
	copyLink: "लिंक कॉपी करें",
	linkCopied: "लिंक कॉपी किया गया",
	loading: "रोडमैप लोड हो रहा है…",
	noPhase: (phase) => `इस रोडमैप में चरण “${phase}” नहीं है।`,
	noPhaseGiven: "यह नहीं बताया गया है कि यहां रोडमैप का कौन-सा चरण दिखाना है।",
	noFaq: "इस रोडमैप में कोई प्रश्न नहीं है।",
	unreadable: "यह रोडमैप नहीं दिखाया जा सकता: इसका डेटा मान्य नहीं है।"
};
export { words };

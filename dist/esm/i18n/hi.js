import { formatNumber } from "./format-number.js";
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
	unreadable: "यह रोडमैप नहीं दिखाया जा सकता।",
	notFound: "दिए गए पते पर कोई रोडमैप नहीं है।",
	unreachable: "रोडमैप लोड नहीं हो सका।",
	retry: "फिर से कोशिश करें",
	notRoadmap: "यह रोडमैप नहीं दिखाया जा सकता: इसका डेटा मान्य नहीं है।",
	progress: "प्रगति",
	plan: "योजना",
	doneOf: (done, topics) => `${formatNumber(locale, topics)} में से ${formatNumber(locale, done)}`,
	topicsDone: (done, topics) => plural(locale, done, {
		one: `${formatNumber(locale, topics)} में से # विषय`,
		other: `${formatNumber(locale, topics)} में से # विषय`
	}),
	wholePhase: (number) => `चरण ${number} के सभी विषय`,
	here: "आप यहां हैं",
	from: (date) => `${date} से`,
	finish: (date) => `समाप्ति: ${date}`,
	startDate: "शुरू होने की तारीख",
	download: "प्रगति डाउनलोड करें",
	openFile: "प्रगति खोलें",
	copyChecklist: "चेकलिस्ट के रूप में कॉपी करें",
	copyProgressLink: "दूसरे डिवाइस के लिए लिंक कॉपी करें",
	calendar: "कैलेंडर डाउनलोड करें",
	copied: "कॉपी किया गया।",
	notCopied: "यहां कॉपी करने की अनुमति नहीं है।",
	reset: "प्रगति रीसेट करें",
	wasReset: "आपकी प्रगति रीसेट कर दी गई है।",
	undo: "पहले जैसा करें",
	offer: (count) => {
		return `इस लिंक में प्रगति है: ${plural(locale, count, {
			one: "# विषय पूरा हुआ",
			other: "# विषय पूरे हुए"
		})}। इसे अपनी प्रगति में जोड़ें?`;
	},
	accept: "जोड़ें",
	decline: "नहीं, धन्यवाद",
	added: (count) => plural(locale, count, {
		one: "# विषय जोड़ा गया।",
		other: "# विषय जोड़े गए।"
	}),
	notKept: "आपकी प्रगति यहां सेव नहीं की जा सकती: यह तभी तक रहेगी, जब तक यह पेज खुला है।",
	progressUnreadable: "सेव की गई प्रगति पढ़ी नहीं जा सकती और उसे वैसा ही छोड़ दिया गया है। अब आप जो चुनेंगे, वह तभी तक रहेगा, जब तक यह पेज खुला है।",
	notSaved: "यह बदलाव सेव नहीं हो सका, इसलिए इसे वापस ले लिया गया है।",
	notProgress: "यह किसी रोडमैप की प्रगति नहीं है। कुछ भी नहीं बदला गया है।",
	newerProgress: "यह प्रगति किसी नए वर्शन की है। कुछ भी नहीं बदला गया है।",
	otherRoadmap: "यह किसी दूसरे रोडमैप की प्रगति है। कुछ भी नहीं बदला गया है।",
	tooLarge: "यह इतना बड़ा है कि प्रगति की फ़ाइल नहीं हो सकता। कुछ भी नहीं बदला गया है।",
	notLoaded: "इसे लोड नहीं किया जा सका। कृपया फिर से कोशिश करें।"
};
export { words };

import { plural } from "./plural.js";
// src/i18n/ar.ts
var locale = "ar";
var words = {
	locale,
	phase: (number) => `المرحلة ${number}`,
	phases: (count) => plural(locale, count, {
		zero: "لا مراحل",
		one: "مرحلة واحدة",
		two: "مرحلتان",
		few: "# مراحل",
		many: "# مرحلة",
		other: "# مرحلة"
	}),
	questions: (count) => plural(locale, count, {
		zero: "لا أسئلة",
		one: "سؤال واحد",
		two: "سؤالان",
		few: "# أسئلة",
		many: "# سؤالًا",
		other: "# سؤال"
	}),
	ongoing: "مستمرة",
	topics: "ما ينبغي تعلّمه",
	tools: "الأدوات الأساسية",
	website: (tool) => `موقع ${tool}`,
	overview: "نظرة عامة",
	levels: "المستويات",
	search: "البحث في الموضوعات والأدوات",
	found: (what) => `النتائج: ${what}`,
	nothingFound: "لا توجد نتائج.",
	showAll: "عرض الكل",
	expandAll: "توسيع الكل",
	collapseAll: "طي الكل",
	print: "طباعة",
	copyLink: "نسخ الرابط",
	linkCopied: "تم نسخ الرابط",
	loading: "جارٍ تحميل خارطة الطريق…",
	noPhase: (phase) => `لا توجد في خارطة الطريق هذه مرحلة «${phase}».`,
	noPhaseGiven: "لم تُحدَّد مرحلة خارطة الطريق المطلوب عرضها هنا.",
	noFaq: "لا توجد أسئلة في خارطة الطريق هذه.",
	unreadable: "يتعذّر عرض خارطة الطريق هذه: بياناتها غير صالحة."
};
export { words };

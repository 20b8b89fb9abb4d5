import { formatNumber } from "./format-number.js";
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
	unreadable: "تعذّر عرض خارطة الطريق هذه.",
	notFound: "لا توجد خارطة طريق على العنوان المحدد هنا.",
	unreachable: "تعذّر تحميل خارطة الطريق.",
	retry: "إعادة المحاولة",
	notRoadmap: "يتعذّر عرض خارطة الطريق هذه: بياناتها غير صالحة.",
	progress: "التقدّم",
	plan: "الخطة",
	doneOf: (done, topics) => `${formatNumber(locale, done)} من ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		zero: "لا موضوعات",
		one: `${formatNumber(locale, done)} من موضوع واحد`,
		two: `${formatNumber(locale, done)} من موضوعين`,
		few: `${formatNumber(locale, done)} من # موضوعات`,
		many: `${formatNumber(locale, done)} من # موضوعًا`,
		other: `${formatNumber(locale, done)} من # موضوع`
	}),
	wholePhase: (number) => `كل موضوعات المرحلة ${number}`,
	here: "أنت هنا",
	from: (date) => `بدءًا من ${date}`,
	finish: (date) => `الانتهاء: ${date}`,
	startDate: "تاريخ البدء",
	download: "تنزيل التقدّم",
	openFile: "فتح ملف التقدّم",
	copyChecklist: "نسخ كقائمة مهام",
	copyProgressLink: "نسخ رابط لجهاز آخر",
	calendar: "تنزيل التقويم",
	copied: "تم النسخ.",
	notCopied: "النسخ غير مسموح به هنا.",
	reset: "إعادة ضبط التقدّم",
	wasReset: "تمت إعادة ضبط التقدّم.",
	undo: "تراجع",
	offer: (count) => {
		return `يحمل هذا الرابط تقدّمًا: ${plural(locale, count, {
			zero: "لا موضوعات مكتملة",
			one: "موضوع واحد مكتمل",
			two: "موضوعان مكتملان",
			few: "# موضوعات مكتملة",
			many: "# موضوعًا مكتملًا",
			other: "# موضوع مكتمل"
		})}. هل يُضاف ذلك إلى تقدّمك؟`;
	},
	accept: "إضافة",
	decline: "لا، شكرًا",
	added: (count) => plural(locale, count, {
		zero: "لم يُضَف أي موضوع.",
		one: "تمت إضافة موضوع واحد.",
		two: "تمت إضافة موضوعين.",
		few: "تمت إضافة # موضوعات.",
		many: "تمت إضافة # موضوعًا.",
		other: "تمت إضافة # موضوع."
	}),
	notKept: "يتعذّر حفظ تقدّمك هنا: سيبقى فقط ما دامت هذه الصفحة مفتوحة.",
	progressUnreadable: "تعذّرت قراءة تقدّمك المحفوظ، وقد تُرك كما هو. ما تحدّده الآن سيبقى فقط ما دامت هذه الصفحة مفتوحة.",
	notSaved: "تعذّر حفظ هذا التغيير فتم التراجع عنه.",
	notProgress: "هذا ليس تقدّمًا في خارطة طريق. لم يتغيّر شيء.",
	newerProgress: "هذا التقدّم من إصدار أحدث. لم يتغيّر شيء.",
	otherRoadmap: "هذا التقدّم يخص خارطة طريق أخرى. لم يتغيّر شيء.",
	tooLarge: "هذا أكبر من أن يكون ملف تقدّم. لم يتغيّر شيء.",
	notLoaded: "تعذّر التحميل. يُرجى المحاولة مرة أخرى."
};
export { words };

import { formatNumber } from "./format-number.js";
import { plural } from "./plural.js";
// src/i18n/he.ts
var locale = "he";
var words = {
	locale,
	phase: (number) => `שלב ${number}`,
	phases: (count) => plural(locale, count, {
		one: "שלב אחד",
		two: "שני שלבים",
		other: "# שלבים"
	}),
	questions: (count) => plural(locale, count, {
		one: "שאלה אחת",
		two: "שתי שאלות",
		other: "# שאלות"
	}),
	ongoing: "מתמשך",
	topics: "מה ללמוד",
	tools: "כלים מרכזיים",
	website: (tool) => `האתר של ${tool}`,
	overview: "סקירה כללית",
	levels: "רמות",
	search: "חיפוש נושאים וכלים",
	found: (what) => `תוצאות: ${what}`,
	nothingFound: "לא נמצאו תוצאות.",
	showAll: "הצגת הכול",
	expandAll: "הרחבת הכול",
	collapseAll: "כיווץ הכול",
	print: "הדפסה",
	copyLink: "העתקת הקישור",
	linkCopied: "הקישור הועתק",
	loading: "מפת הדרכים נטענת…",
	noPhase: (phase) => `במפת הדרכים הזאת אין שלב ”${phase}”.`,
	noPhaseGiven: "לא צוין איזה שלב של מפת הדרכים אמור להופיע כאן.",
	noFaq: "אין שאלות במפת הדרכים הזאת.",
	unreadable: "אי אפשר להציג את מפת הדרכים הזאת.",
	notFound: "אין מפת דרכים בכתובת שצוינה.",
	unreachable: "לא ניתן היה לטעון את מפת הדרכים.",
	retry: "לנסות שוב",
	notRoadmap: "אי אפשר להציג את מפת הדרכים הזאת: הנתונים שלה אינם תקינים.",
	progress: "התקדמות",
	plan: "תוכנית",
	doneOf: (done, topics) => `${formatNumber(locale, done)} מתוך ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)} מתוך נושא אחד`,
		two: `${formatNumber(locale, done)} מתוך שני נושאים`,
		other: `${formatNumber(locale, done)} מתוך # נושאים`
	}),
	wholePhase: (number) => `כל הנושאים בשלב ${number}`,
	here: "השלב הנוכחי",
	from: (date) => `החל מ־${date}`,
	finish: (date) => `סיום: ${date}`,
	startDate: "תאריך התחלה",
	download: "הורדת ההתקדמות",
	openFile: "פתיחת קובץ התקדמות",
	copyChecklist: "העתקה כרשימת משימות",
	copyProgressLink: "העתקת קישור למכשיר אחר",
	calendar: "הורדת לוח השנה",
	copied: "הועתק.",
	notCopied: "ההעתקה אינה מותרת כאן.",
	reset: "איפוס ההתקדמות",
	wasReset: "ההתקדמות אופסה.",
	undo: "ביטול הפעולה",
	offer: (count) => {
		return `הקישור הזה מכיל התקדמות: ${plural(locale, count, {
			one: "נושא אחד הושלם",
			two: "שני נושאים הושלמו",
			other: "# נושאים הושלמו"
		})}. להוסיף אותה להתקדמות הנוכחית?`;
	},
	accept: "הוספה",
	decline: "לא, תודה",
	added: (count) => plural(locale, count, {
		one: "נוסף נושא אחד.",
		two: "נוספו שני נושאים.",
		other: "נוספו # נושאים."
	}),
	notKept: "אי אפשר לשמור כאן את ההתקדמות: היא תישאר רק כל עוד הדף הזה פתוח.",
	progressUnreadable: "אי אפשר לקרוא את ההתקדמות השמורה, והיא נשארת כפי שהיא. מה שיסומן עכשיו יישאר רק כל עוד הדף הזה פתוח.",
	notSaved: "לא היה אפשר לשמור את השינוי, והוא בוטל.",
	notProgress: "זו אינה התקדמות של מפת דרכים. דבר לא השתנה.",
	newerProgress: "ההתקדמות הזאת היא מגרסה חדשה יותר. דבר לא השתנה.",
	otherRoadmap: "ההתקדמות הזאת שייכת למפת דרכים אחרת. דבר לא השתנה.",
	tooLarge: "זה גדול מכדי להיות קובץ התקדמות. דבר לא השתנה.",
	notLoaded: "הטעינה נכשלה. אפשר לנסות שוב."
};
export { words };

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
	unreadable: "אי אפשר להציג את מפת הדרכים הזאת: הנתונים שלה אינם תקינים."
};
export { words };

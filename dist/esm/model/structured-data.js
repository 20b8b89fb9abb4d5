import { keepLists } from "./keep-lists.js";
import { rankedLevels } from "./level.js";
// src/model/structured-data.ts
/** What schema.org calls by one number: a range says nothing of itself there. */
var timeRequired = (duration) => {
	if (!duration || duration === "ongoing" || duration.min !== duration.max) return void 0;
	return `P${String(duration.min)}${duration.unit === "week" ? "W" : "M"}`;
};
var course = (roadmap) => {
	const { title, summary, lang, updated, duration, phases } = roadmap;
	const levels = rankedLevels(roadmap);
	return {
		"@type": "Course",
		name: title,
		description: summary ?? phases.map((phase) => phase.title).join(", "),
		inLanguage: lang,
		dateModified: updated,
		timeRequired: timeRequired(duration),
		syllabusSections: phases.map((phase) => ({
			"@type": "Syllabus",
			name: phase.title,
			description: phase.tagline,
			educationalLevel: levels.get(phase.level)?.name,
			timeRequired: timeRequired(phase.duration),
			teaches: phase.topics.map((topic) => topic.title)
		}))
	};
};
var faqPage = ({ title, summary, items }, lang) => ({
	"@type": "FAQPage",
	name: title,
	description: summary,
	inLanguage: lang,
	mainEntity: items.map(({ question, answer }) => ({
		"@type": "Question",
		name: question,
		acceptedAnswer: {
			"@type": "Answer",
			text: answer
		}
	}))
});
/**
* A roadmap as search engines read it: a course and, where its questions are shown, their page. It says what the data
* hold; who provides the course they do not.
*/
var structuredData = (roadmap, hasFaq) => {
	const { faq, lang } = roadmap;
	return {
		"@context": "https://schema.org",
		"@graph": [course(roadmap), ...hasFaq && faq?.items.length ? [faqPage(faq, lang)] : []]
	};
};
/** The same as JSON that stays inside a `<script>`, whatever is in the data. */
var structuredDataText = (roadmap, hasFaq) => JSON.stringify(structuredData(roadmap, hasFaq), keepLists).replaceAll("<", "\\u003c");
export { structuredData, structuredDataText };

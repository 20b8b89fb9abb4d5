import { ownEntries } from "./own-entries.js";
import { safeUrl } from "./safe-url.js";
import * as v from "valibot";
// src/model/schema.ts
var object = (entries) => v.object(ownEntries(entries), "an object");
var list = (item) => v.array(item, "a list");
var text = (description) => v.pipe(v.string("text"), v.nonEmpty("some text"), v.description(description));
var idForm = "an id of letters, digits, \"-\" and \"_\", a letter first,";
var id = v.pipe(v.string(idForm), v.regex(/^[A-Za-z][\w-]*$/, idForm), v.description("Stable name: a letter, then letters, digits, \"-\" or \"_\"."));
var addressForm = "http, https, mailto or a relative address";
var url = v.pipe(v.string(addressForm), v.check((address) => safeUrl(address) !== void 0, addressForm), v.transform((address) => safeUrl(address) ?? ""), v.description("http, https, mailto or a relative address."));
var countForm = "a whole number from 1 to 999";
var count = v.pipe(v.number(countForm), v.integer(countForm), v.minValue(1, countForm), v.maxValue(999, countForm));
var duration = v.pipe(v.union([v.literal("ongoing"), v.pipe(object({
	min: count,
	max: count,
	unit: v.picklist(["week", "month"], "\"week\" or \"month\"")
}), v.check(({ min, max }) => min <= max, "a min that is no more than the max"))], "\"ongoing\" or an object with min, max and unit"), v.description("A range of weeks or months, or \"ongoing\"."));
var level = object({
	id,
	name: text("As the reader sees it.")
});
var topic = object({
	id,
	title: text("What to learn."),
	detail: v.optional(text("Shown behind the title.")),
	url: v.optional(url),
	aliases: v.optional(v.pipe(list(id), v.description("Earlier ids of this topic: progress kept under them counts.")))
});
var tool = object({
	name: text("As the reader sees it."),
	url: v.optional(url)
});
var phase = object({
	id,
	title: text("As the reader sees it."),
	tagline: v.optional(text("One sentence below the title.")),
	level: v.pipe(id, v.description("Id of one of the levels.")),
	duration,
	topics: list(topic),
	tools: v.optional(list(tool))
});
var promo = object({
	announcement: text("Line above the roadmap, shown with a link only."),
	category: text("Above the title of the card."),
	title: text("Title of the card."),
	text: text("Text of the card."),
	action: text("Label of the link."),
	url: v.optional(url)
});
var question = object({
	id,
	question: text("The question."),
	answer: text("The answer.")
});
var faq = object({
	title: text("Above the questions."),
	summary: v.optional(text("One sentence below the title.")),
	items: list(question)
});
var languageForm = "a language such as en or pt-BR";
var dateForm = "YYYY, YYYY-MM or YYYY-MM-DD";
/** The one declaration of a roadmap: its types, its run-time check and its JSON Schema come from here. */
var roadmapSchema = v.pipe(object({
	$schema: v.optional(v.string("text")),
	id: v.pipe(id, v.description("Progress is kept under this id: never change it.")),
	lang: v.optional(v.pipe(v.string(languageForm), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, languageForm), v.description("Language of the content, such as en or pt-BR, for those who have it read aloud."))),
	category: v.optional(text("Above the title.")),
	title: text("The title."),
	summary: v.optional(text("A sentence or two below the title.")),
	updated: v.optional(v.pipe(v.string(dateForm), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, dateForm), v.description("When the content was last true: YYYY, YYYY-MM or YYYY-MM-DD."))),
	parent: v.optional(object({
		title: text("Label of the link to all roadmaps."),
		url: v.optional(url)
	})),
	duration: v.optional(duration),
	levels: v.pipe(list(level), v.minLength(1, "at least one level"), v.maxLength(8, "no more than 8 levels, the colours that can be told apart,")),
	phases: v.pipe(list(phase), v.minLength(1, "at least one phase")),
	promo: v.optional(promo),
	faq: v.optional(faq)
}), v.title("Roadmap"), v.description("A learning roadmap for <mlops-roadmap>, <roadmap-phase> and <roadmap-faq>."));
export { roadmapSchema };

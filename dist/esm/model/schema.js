import { safeUrl } from "./safe-url.js";
import * as v from "valibot";
// src/model/schema.ts
var text = (description) => v.pipe(v.string(), v.nonEmpty("Invalid text: Expected some but received none"), v.description(description));
var id = v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]*$/, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\""), v.description("Stable name: a letter, then letters, digits, \"-\" or \"_\"."));
var url = v.pipe(v.string(), v.check((address) => safeUrl(address) !== void 0, "Invalid URL: Expected http, https, mailto or a relative address"), v.description("http, https, mailto or a relative address."));
var count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
var duration = v.pipe(v.union([v.literal("ongoing"), v.pipe(v.object({
	min: count,
	max: count,
	unit: v.picklist(["week", "month"])
}), v.check(({ min, max }) => min <= max, "Invalid range: Expected min to be no more than max"))], "Invalid duration: Expected \"ongoing\" or { min, max, unit }, the unit being \"week\" or \"month\""), v.description("A range of weeks or months, or \"ongoing\"."));
var level = v.object({
	id,
	name: text("As the reader sees it.")
});
var topic = v.object({
	id,
	title: text("What to learn."),
	detail: v.optional(text("Shown behind the title.")),
	url: v.optional(url),
	aliases: v.optional(v.pipe(v.array(id), v.description("Earlier ids of this topic: progress kept under them counts.")))
});
var tool = v.object({
	name: text("As the reader sees it."),
	url: v.optional(url)
});
var phase = v.object({
	id,
	title: text("As the reader sees it."),
	tagline: v.optional(text("One sentence below the title.")),
	level: v.pipe(id, v.description("Id of one of the levels.")),
	duration,
	topics: v.array(topic),
	tools: v.optional(v.array(tool))
});
var promo = v.object({
	announcement: text("Line above the roadmap, shown with a link only."),
	category: text("Above the title of the card."),
	title: text("Title of the card."),
	text: text("Text of the card."),
	action: text("Label of the link."),
	url: v.optional(url)
});
var question = v.object({
	id,
	question: text("The question."),
	answer: text("The answer.")
});
var faq = v.object({
	title: text("Above the questions."),
	summary: v.optional(text("One sentence below the title.")),
	items: v.array(question)
});
/** The one declaration of a roadmap: its types, its run-time check and its JSON Schema come from here. */
var roadmapSchema = v.pipe(v.object({
	$schema: v.optional(v.string()),
	id: v.pipe(id, v.description("Progress is kept under this id: never change it.")),
	lang: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "Invalid language: Expected a tag such as en or pt-BR"), v.description("Language of the content, such as en or pt-BR, for those who have it read aloud."))),
	category: v.optional(text("Above the title.")),
	title: text("The title."),
	summary: v.optional(text("A sentence or two below the title.")),
	updated: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "Invalid date: Expected YYYY, YYYY-MM or YYYY-MM-DD"), v.description("When the content was last true: YYYY, YYYY-MM or YYYY-MM-DD."))),
	parent: v.optional(v.object({
		title: text("Label of the link to all roadmaps."),
		url: v.optional(url)
	})),
	duration: v.optional(duration),
	levels: v.pipe(v.array(level), v.minLength(1, "Invalid list: Expected at least one"), v.maxLength(8, "Invalid list: Expected no more than 8 levels, the colours that can be told apart")),
	phases: v.pipe(v.array(phase), v.minLength(1, "Invalid list: Expected at least one")),
	promo: v.optional(promo),
	faq: v.optional(faq)
}), v.title("Roadmap"), v.description("A learning roadmap for <mlops-roadmap>, <roadmap-phase> and <roadmap-faq>."));
export { roadmapSchema };

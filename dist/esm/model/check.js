import { crossCheck } from "./cross-check.js";
import { didYouMean, expected } from "./fault-message.js";
import { nearest } from "./near-miss.js";
import { roadmapSchema } from "./schema.js";
import { safeParse } from "valibot";
// src/model/check.ts
var withHyphens = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
/** What may have been meant by a word or by a number in quotes. */
var meantBy = ({ type, input, requirement, expected }) => {
	if (typeof input !== "string") return void 0;
	if (type === "number") return /^\d{1,3}$/.test(input) ? Number(input) : void 0;
	if (requirement instanceof RegExp) return [withHyphens(input)].find((text) => requirement.test(text));
	return nearest(input, [...expected?.matchAll(/"(\w+)"/g) ?? []].map(([, word = ""]) => word));
};
var toIssues = (issue, above = []) => {
	const path = [...above, ...(issue.path ?? []).map(({ key }) => key)];
	const deeper = issue.issues?.filter((inner) => inner.path) ?? [];
	if (deeper.length > 0) return deeper.flatMap((inner) => toIssues(inner, path));
	const { type, input, requirement } = issue;
	const message = expected(issue.message, input);
	if (type === "max_length" && Array.isArray(input)) {
		const start = Number(requirement);
		return input.slice(start).map((_, index) => ({
			path: [...path, start + index],
			message
		}));
	}
	return [{
		path,
		message,
		...didYouMean(meantBy(issue))
	}];
};
/** Holds plain data to the schema, and what agrees with it to what no schema can say. */
var check = (value) => {
	const result = safeParse(roadmapSchema, value);
	if (result.success) return {
		roadmap: result.output,
		issues: crossCheck(result.output)
	};
	return { issues: result.issues.flatMap((issue) => toIssues(issue)) };
};
export { check };

// src/model/normalize.ts
var ignored = /[\p{Diacritic}\p{Default_Ignorable_Code_Point}\p{P}\p{S}]/gu;
/** Letters with a stroke, which Unicode does not take apart. */
var withStroke = {
	đ: "d",
	ħ: "h",
	ł: "l",
	ø: "o",
	ŧ: "t"
};
var forms = /* @__PURE__ */ new Map();
/** One character as it is searched: nothing, one or several characters. Remembered, since texts have few different ones. */
var formOf = (character) => {
	let form = forms.get(character);
	if (form === void 0) {
		form = character.normalize("NFKD").replace(ignored, "").replace(/\s/g, " ").toLowerCase().toUpperCase().toLowerCase().replace(/[đħłøŧ]/g, (letter) => withStroke[letter] ?? letter);
		forms.set(character, form);
	}
	return form;
};
/** Text as it is searched: without case, accents and punctuation. */
var normalize = (text) => text.replace(/[^ -~]/gu, formOf).replace(/[!-/:-@[-`{-~]/g, "").toLowerCase();
/** The words of a query; all of them are required. */
var queryWords = (query) => normalize(query).split(" ").filter(Boolean);
/** Where words stand in a text, whatever is ignored between their letters. */
var findWords = (text, words) => {
	const whole = normalize(text);
	if (!words.some((word) => whole.includes(word))) return [];
	let normalized = "";
	const origins = [];
	let start = 0;
	for (const character of text) {
		const form = formOf(character);
		const end = start + character.length;
		const origin = {
			start,
			end
		};
		const last = origins.at(-1);
		if (form === "" && last?.end === start && /\p{M}/u.test(character)) last.end = end;
		origins.push(...new Array(form.length).fill(origin));
		normalized += form;
		start = end;
	}
	return words.filter(Boolean).flatMap((word) => {
		const spans = [];
		for (let at = normalized.indexOf(word); at >= 0; at = normalized.indexOf(word, at + word.length)) {
			const [first, last] = [origins[at], origins[at + word.length - 1]];
			if (first && last) spans.push({
				start: first.start,
				end: last.end
			});
		}
		return spans;
	});
};
export { findWords, normalize, queryWords };

// src/model/normalize.ts
/** Signs that can belong to a name, such as C++, C#, .NET, A/B and R&D. */
var signs = "+#./&@$";
var ignored = new RegExp(`(?![${signs}])[\\p{Diacritic}\\p{Default_Ignorable_Code_Point}\\p{P}\\p{S}]`, "gu");
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
		form = character.normalize("NFKD").replace("♯", "#").replace(ignored, "").replace(/\s/g, " ").toLowerCase().toUpperCase().toLowerCase().replace(/[đħłøŧ]/g, (letter) => withStroke[letter] ?? letter);
		forms.set(character, form);
	}
	return form;
};
/** Text as it is searched: without case, accents and punctuation, but with the signs that can belong to a name. */
var fold = (text) => text.replace(/[^ -~]/gu, formOf).replace(/[!"%'-*,\-:-?[-`{-~]/g, "").toLowerCase();
var anySign = new RegExp(`[${signs}]`, "g");
/** Folded text without the signs too. */
var normalize = (text) => fold(text).replace(anySign, "");
var name = new RegExp(`(?:^[.@$][^${signs}]|[^${signs}])(?:.*[^${signs}])?[+#]*`);
/** Characters and words of a query that are searched for: more would take long, and nobody types them. */
var longestQuery = 200;
var mostWords = 20;
/** The words of a query, with the signs that belong to them; all of them are required. */
var queryWords = (query) => fold(query.slice(0, longestQuery)).split(" ").map((part) => name.exec(part)?.[0] ?? "").filter(Boolean).slice(0, mostWords);
var escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var longestWord = 100;
/** Matches a word in folded text. The word is the one group that takes part; only a boundary may stand before it. */
var patternOf = (whole) => {
	const word = whole.slice(0, longestWord);
	const letters = (normalize(word).match(/./gsu) ?? []).map(escape);
	const start = `(?:^|[\\n ${signs}])`;
	const apart = `${start}(${letters.join(`[ ${signs}]*`)})(?=$|[\\n ${signs}])`;
	if (word.search(anySign) < 0) return new RegExp(`(${letters.join(`[${signs}]*`)})|${apart}`, "gu");
	const written = `${/^\d/.test(word) ? "(?:^|\\D)" : /^[.@$]/.test(word) ? "" : start}(${escape(word)})`;
	const isOther = /[+#]|^[.@$]|\d[./&@$]\d/.test(word);
	return new RegExp(isOther ? written : `${written}|${apart}`, "gu");
};
var patterns = /* @__PURE__ */ new WeakMap();
/** One list of words is looked for in many texts. */
var patternsOf = (words) => {
	const known = patterns.get(words) ?? words.filter(normalize).map(patternOf);
	patterns.set(words, known);
	return known;
};
/** Whether every word stands in a folded text. */
var containsAll = (folded, words) => patternsOf(words).every((pattern) => folded.search(pattern) >= 0);
/** Where words stand in a text, whatever is ignored between their letters. */
var findWords = (text, words) => {
	const whole = fold(text);
	const found = patternsOf(words).filter((pattern) => whole.search(pattern) >= 0);
	if (found.length === 0) return [];
	let folded = "";
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
		folded += form;
		start = end;
	}
	return found.flatMap((pattern) => [...folded.matchAll(pattern)].flatMap((match) => {
		const end = match.index + match[0].length;
		const word = match[1] ?? match[2] ?? "";
		const [first, last] = [origins[end - word.length], origins[end - 1]];
		return first && last ? [{
			start: first.start,
			end: last.end
		}] : [];
	}));
};
export { containsAll, findWords, fold, normalize, queryWords };

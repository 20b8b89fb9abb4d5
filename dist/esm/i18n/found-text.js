// src/i18n/found-text.ts
/** Says what a search has found. */
var foundText = ({ phases, questions }, words, search) => {
	const counts = [...phases > 0 ? [words.phases(phases)] : [], ...questions > 0 ? [search.questions(questions)] : []];
	return counts.length > 0 ? search.found(new Intl.ListFormat(words.locale).format(counts)) : search.nothingFound;
};
export { foundText };

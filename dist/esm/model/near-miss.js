// src/model/near-miss.ts
var mostSlips = 2;
/** Characters of a word that is compared. */
var longest = 100;
/** Whether one word becomes another by so many slips: a letter too many, missing or wrong, or two swapped. */
var isWithin = (slips, one, other) => {
	if (one === other) return true;
	if (slips === 0) return false;
	let same = 0;
	while (one[same] === other[same]) same += 1;
	const [a, b] = [one.slice(same), other.slice(same)];
	const isRest = (fromA, fromB) => isWithin(slips - 1, a.slice(fromA), b.slice(fromB));
	return isRest(1, 0) || isRest(0, 1) || isRest(1, 1) || a.slice(0, 2) === `${b.charAt(1)}${b.charAt(0)}` && isRest(2, 2);
};
var fold = (word) => word.toLowerCase().replace(/[\s_-]/g, "");
/** Which of some words may have been meant by another; the shorter it is, the fewer slips it can have. */
var nearest = (word, candidates) => {
	if (word.length > longest) return void 0;
	const folded = fold(word);
	for (let slips = 0; slips <= mostSlips; slips += 1) {
		const found = candidates.find((candidate) => candidate.length <= longest && slips <= candidate.length / 3 && isWithin(slips, folded, fold(candidate)));
		if (found !== void 0) return found;
	}
};
export { nearest };

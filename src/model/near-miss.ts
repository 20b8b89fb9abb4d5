const mostSlips = 2;

/** Characters of a word that is compared. */
const longest = 100;

/** Whether one word becomes another by so many slips: a letter too many, missing or wrong, or two swapped. */
const isWithin = (slips: number, one: string, other: string): boolean => {
  if (one === other) return true;
  if (slips === 0) return false;
  let same = 0;
  while (one[same] === other[same]) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  const isRest = (fromA: number, fromB: number) =>
    isWithin(slips - 1, a.slice(fromA), b.slice(fromB));
  return (
    isRest(1, 0) ||
    isRest(0, 1) ||
    isRest(1, 1) ||
    (a.slice(0, 2) === `${b.charAt(1)}${b.charAt(0)}` && isRest(2, 2))
  );
};

const fold = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** Which of some words may have been meant by another; the shorter it is, the fewer slips it can have. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > longest) return undefined;
  const folded = fold(word);
  for (let slips = 0; slips <= mostSlips; slips += 1) {
    const found = candidates.find(
      (candidate) =>
        candidate.length <= longest &&
        slips <= candidate.length / 3 &&
        isWithin(slips, folded, fold(candidate)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
};

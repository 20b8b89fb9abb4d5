// src/model/allowed.ts
/** The value when it is one of those allowed, else the fallback. */
var oneOf = (allowed, value, fallback) => allowed.find((candidate) => candidate === value) ?? fallback;
/** Those of the words in a space-separated list that are allowed. */
var someOf = (allowed, list) => {
	const words = (list ?? "").split(/\s+/);
	return new Set(allowed.filter((candidate) => words.includes(candidate)));
};
export { oneOf, someOf };

// src/model/fault-message.ts
var longest = 60;
/** Text in quotes and on one line, with nothing in it that cannot be seen. */
var quote = (text) => JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");
var describe = (value) => {
	if (value === void 0) return "nothing";
	if (typeof value === "string") return quote(value);
	if (typeof value === "number") return String(value);
	if (typeof value === "symbol") return value.description ?? "";
	return Array.isArray(value) ? `a list of ${String(value.length)}` : JSON.stringify(value);
};
/** The sentence that every fault is told in. What is no JSON is given as a symbol that says what it was. */
var expected = (what, received) => `Expected ${what} but received ${describe(received)}`;
/** The question that a near miss is hinted at with. */
var didYouMean = (meant) => meant === void 0 ? {} : { hint: `Did you mean ${describe(meant)}?` };
export { didYouMean, expected, quote };

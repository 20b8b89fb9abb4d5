// src/model/progress-link.ts
var name = "progress=";
/** More than any program passes on; nobody has to wait for what pretends to be a link. */
var longestFragment = 2e5;
var isId = (text) => /^[A-Za-z][\w-]*$/.test(text);
/** The fragment of a link that carries progress to another device: it never reaches a server. */
var progressFragment = (prefix, done) => prefix + name + [...done].filter(isId).join(".");
var decoded = (text) => text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
});
/** Where the last character stands that an id can have. From the end, since a pattern would try every one for a start. */
var endOfIds = (text) => {
	let end = text.length;
	while (end > 0 && !/[\w-]/.test(text.charAt(end - 1))) end -= 1;
	return end;
};
/**
* Ids of what is done according to a fragment; undefined when it is none that carries progress.
*
* @param fragment as in an address, with its `#`; also as chat programs leave it, encoded once more or followed by a full stop
* @param prefix what fragments of this element start with, such as `#mlops-`
*/
var doneFromFragment = (fragment, prefix) => {
	if (fragment.length > longestFragment) return void 0;
	const text = decoded(decoded(fragment));
	const start = decoded(decoded(prefix)) + name;
	if (!text.startsWith(start)) return void 0;
	const ids = text.slice(start.length, endOfIds(text)).split(".");
	return [...new Set(ids.filter(isId))];
};
export { doneFromFragment, progressFragment };

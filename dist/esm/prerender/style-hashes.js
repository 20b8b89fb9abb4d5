// src/prerender/style-hashes.ts
var hash = async (text) => {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};
/**
* What a strict `style-src` has to allow for prerendered declarative shadow DOM: the hash of each style sheet in it, in
* its quotes, as in `style-src 'sha256-…'`. The same for every element of one kind, roadmap and set of options, and another one
* with each version of the package.
*
* @param html what was rendered, or a whole page with it
*/
var styleHashes = async (html) => {
	const sheets = html.split("<template shadowrootmode=\"open\"><style>").slice(1).map((rest) => rest.split("</style>", 2)).flatMap(([text = "", after]) => after === void 0 ? [] : text);
	const hashes = await Promise.all(sheets.map(hash));
	return [...new Set(hashes)];
};
export { styleHashes };

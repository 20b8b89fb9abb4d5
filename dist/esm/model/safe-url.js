// src/model/safe-url.ts
var allowedProtocols = [
	"http:",
	"https:",
	"mailto:"
];
/** An address such as `https:` is relative to a page of the same protocol, and none at all on another. */
var pages = ["http://host.invalid", "https://host.invalid"];
/** Runs of what nobody can see: white space, control and format characters. Some programs remove these, others do not. */
var invisible = /[\p{Z}\p{Cc}\p{Cf}\p{DI}]+/gu;
var isAllowed = (address) => {
	try {
		return pages.every((page) => allowedProtocols.includes(new URL(address, page).protocol));
	} catch {
		return false;
	}
};
/**
* The address that a link may be written with: http, https, mailto, or relative to the page; undefined for any other.
* The result is what was tested: invisible characters are gone from its ends and percent-encoded inside. The URL parser
* decides what the protocol is, so no spelling gets past it.
*/
var safeUrl = (url) => {
	const joined = (url ?? "").replace(/[\t\n\r]/g, "");
	const address = joined.replace(invisible, (run, at) => at === 0 || at + run.length === joined.length ? "" : encodeURIComponent(run));
	return [address, joined.replace(invisible, "")].every(isAllowed) ? address || void 0 : void 0;
};
/**
* Where a link leads: to the address that the author of the page gives, else to that of an item in the data. Only an address
* of the item's own counts, since a page may have added one to all objects. Every link is made of the result.
*/
var linkOf = (item, chosen) => {
	const own = safeUrl(chosen);
	if (own) return { href: own };
	const href = item && Object.hasOwn(item, "url") ? safeUrl(item.url) : void 0;
	return href ? {
		href,
		rel: "noreferrer"
	} : void 0;
};
export { linkOf, safeUrl };

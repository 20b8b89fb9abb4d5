// src/model/safe-url.ts
var allowedProtocols = [
	"http:",
	"https:",
	"mailto:"
];
/** An address such as `https:` is relative to a page of the same protocol, and none at all on another. */
var pages = ["http://host.invalid", "https://host.invalid"];
/**
* The address if a link may lead there: http, https, mailto, or relative to the page.
* The URL parser decides what the protocol is, so no spelling gets past it.
*/
var safeUrl = (url) => {
	if (!url?.trim()) return void 0;
	try {
		return pages.every((page) => allowedProtocols.includes(new URL(url, page).protocol)) ? url : void 0;
	} catch {
		return;
	}
};
export { safeUrl };

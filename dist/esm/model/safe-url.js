// src/model/safe-url.ts
var allowedProtocols = [
	"http:",
	"https:",
	"mailto:"
];
/**
* The address if a link may lead there: http, https, mailto, or relative to the page.
* The URL parser decides what the protocol is, so no spelling gets past it.
*/
var safeUrl = (url) => {
	if (!url) return void 0;
	try {
		const { protocol } = new URL(url, "https://host.invalid");
		return allowedProtocols.includes(protocol) ? url : void 0;
	} catch {
		return;
	}
};
export { safeUrl };

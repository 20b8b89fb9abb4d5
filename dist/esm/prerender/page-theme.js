import { signalAttributes } from "../controllers/theme.js";
// src/prerender/page-theme.ts
/** The same values as the element reads. */
var values = {
	light: ["light", "default"],
	dark: ["dark", "slate"]
};
var schemes = ["light", "dark"];
var signalsFor = (attribute, scheme) => `:is(${values[scheme].map((value) => `[${attribute}=${value}]`).join()})`;
/**
* Shows what the page says that it shows, where no script can ask it yet. Only Chromium knows `:host-context()`: other
* browsers leave these rules out and take the `color-scheme` of the page.
*/
var pageTheme = ["html", "body"].flatMap((element) => ["class", ...signalAttributes.toReversed()].flatMap((attribute) => schemes.map((scheme) => {
	return `:host-context(${element}${attribute === "class" ? `.${scheme}` : signalsFor(attribute, scheme)}) .roadmap{color-scheme:${scheme}}`;
}))).join("");
export { pageTheme };

import { signalAttributes } from "../controllers/theme.js";
// src/prerender/page-theme.ts
/** The same values as the element reads. */
var values = {
	light: ["light", "default"],
	dark: ["dark", "slate"]
};
var schemes = ["light", "dark"];
/** The same classes as the element reads. */
var signalClasses = (scheme) => [
	"",
	"theme-",
	"sl-theme-",
	"wa-"
].map((prefix) => `.${prefix}${scheme}`).join() + `,.${scheme}-mode`;
var signalsFor = (attribute, scheme) => `:is(${values[scheme].map((value) => `[${attribute}=${value}]`).join()})`;
var rules = ["html", "body"].flatMap((element) => ["class", ...signalAttributes.toReversed()].flatMap((attribute) => schemes.map((scheme) => {
	return `:host-context(${element}${attribute === "class" ? `:is(${signalClasses(scheme)})` : signalsFor(attribute, scheme)}) .roadmap{color-scheme:${scheme}}`;
})));
/** A value for dark text and one for light text: the lightness of the page's text decides between them. */
var byText = (dark, light) => `calc(${String(dark)} + ${String(light - dark)} * clamp(0, (l - 0.65) * 100, 1))`;
var oklchByText = (dark, light) => `oklch(from currentcolor ${dark.map((value, index) => byText(value, light[index] ?? 0)).join(" ")})`;
/** What the author has set, else a value. */
var token = (name, value) => `var(--roadmap-${name},${value})`;
var muted = [
	"category",
	"summary",
	"faq-summary",
	"question-number",
	"answer"
].map((part) => `[part='${part}']`);
/**
* Shows what the page says that it shows, where no script can ask it yet. Only Chromium knows `:host-context()`: other
* browsers leave these rules out and take the `color-scheme` of the page.
*/
var pageTheme = `${[
	`@supports (color:${oklchByText([
		.2,
		0,
		0
	], [
		.9,
		0,
		0
	])}){`,
	`.roadmap{color:${token("text", oklchByText([
		.22,
		.015,
		265
	], [
		.95,
		.005,
		265
	]))}}`,
	`:is(${muted.join()},[part='segment'] small){color:${token("muted", oklchByText([
		.43,
		.02,
		260
	], [
		.75,
		.015,
		260
	]))}}`,
	`:is([part='segment'],[part='node']){color:var(--_token,oklch(from currentcolor ${byText(.42, .8)} 0.11 var(--_hue)))}`,
	`:is([part='parent'] a,[part='controls'] :is([part='toggle-all'],[part='print'])){color:${token("accent", oklchByText([
		.46,
		.19,
		267
	], [
		.79,
		.11,
		272
	]))}}`,
	`:is([part='phase'],[part='promo'],[part='announcement'],[part='search']){color:var(--_text)}`,
	"}"
].join("")}${rules.join("")}`;
export { pageTheme };

// src/model/page-colours.ts
var gamma = 2.2;
/** Reads a colour as browsers write computed values. Of `oklch()`, `lab()` and their like only the lightness counts. */
var shadeOf = (colour) => {
	const [a = 0, b = 0, c = 0, alpha = 1] = (colour.match(/(?<=[( ,])[\d.e-]+/g) ?? []).map(Number);
	if (/^(ok)?l/.test(colour)) return [(a > 1 ? a / 100 : a) ** (3 / gamma), alpha];
	return [(.2126 * a ** gamma + .7152 * b ** gamma + .0722 * c ** gamma) ** (1 / gamma) / (colour.startsWith("rgb") ? 255 : 1), alpha];
};
/** WCAG’s luminance of a grey, with what its formula for contrast adds. */
var luminanceOf = (value) => value ** gamma + .05;
var contrast = (one, other) => {
	const ratio = luminanceOf(one) / luminanceOf(other);
	return Math.max(ratio, 1 / ratio);
};
/**
* Chooses colours that can be read on a page: by what it declares, else by its text, since light text means a dark page;
* but never against what is really behind the element.
*/
var readableColours = ({ declared, text, background }) => {
	const isKnown = background !== void 0 && contrast(text, background) > 1.5;
	const isDark = declared ? declared === "dark" : text > (isKnown ? background : .66);
	if (!isKnown) return {
		scheme: isDark ? "dark" : "light",
		isColoured: false
	};
	const scheme = isDark === contrast(background, Number(isDark)) < 4.5 ? "light" : "dark";
	return {
		scheme,
		isColoured: scheme === "dark" ? background > .137 : background < .93
	};
};
export { luminanceOf, readableColours, shadeOf };

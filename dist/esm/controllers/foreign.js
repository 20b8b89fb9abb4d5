// src/controllers/foreign.ts
var sheetFor = ({ adoptedStyleSheets }, view, original) => {
	const given = adoptedStyleSheets.find((sheet) => (sheet.original ?? sheet) === original);
	if (given) return given;
	if (original instanceof view.CSSStyleSheet) return original;
	const copy = new view.CSSStyleSheet();
	copy.replaceSync([...original.cssRules].map(({ cssText }) => cssText).join(""));
	copy.original = original;
	return copy;
};
var giveFirst = (root, originals, last = false) => {
	const view = root.ownerDocument.defaultView;
	if (!view) return;
	const sheets = originals.map((original) => sheetFor(root, view, original));
	const others = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
	root.adoptedStyleSheets = last ? [...others, ...sheets] : [...sheets, ...others];
};
var sheetOf = (style) => "styleSheet" in style ? style.styleSheet ?? [] : style;
/** Gives a shadow tree a style sheet from another document, unless it has got it. */
var adoptCopy = (root, styleSheet) => {
	giveFirst(root, [styleSheet], true);
};
/** Gives an element that has come to another document the styles that it was made with. */
var settle = ({ constructor, shadowRoot }) => {
	const { elementStyles } = constructor;
	if (shadowRoot) giveFirst(shadowRoot, elementStyles.flatMap(sheetOf));
};
export { adoptCopy, settle };

// src/controllers/found.styles.ts
/** Plain text: only the constructor of the document that an element is in makes sheets for it. */
var foundRules = [
	"@media screen{",
	"[part='phase'][data-receded]{background:none;box-shadow:none}",
	"[data-receded] :is([part='phase-number'],[part='tagline'],.meta){display:none}",
	"[data-receded] :is([part='phase-title'],[part='question-title']){color:var(--_muted);font-weight:400}",
	"[data-receded] [part='phase-title']{font-size:0.9375em}",
	"[part='item']:has([data-receded]){--_node-start:calc(1.4em - var(--_node) / 2)}",
	"}",
	"@media (forced-colors:active){[aria-pressed='true']:is([part='tool'],[part='legend-level']){forced-color-adjust:none;background:ButtonText;border-color:ButtonText;box-shadow:none;color:ButtonFace}}",
	"[data-still]::details-content,[data-still]>summary::after{transition:none}",
	...["mark", "::highlight(roadmap-match)"].map((match) => `${match}{background-color:light-dark(oklch(0.9 0.15 95),oklch(0.45 0.1 95));color:var(--_text)}`)
].join("");
var sheets = /* @__PURE__ */ new WeakMap();
/** Gives a shadow tree the style of what is found and of what is not. */
var styleFound = (root) => {
	const { adoptedStyleSheets, ownerDocument } = root;
	const given = sheets.get(root);
	if (given && adoptedStyleSheets.includes(given)) return;
	const sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
	sheet.replaceSync(foundRules);
	adoptedStyleSheets.push(sheet);
	sheets.set(root, sheet);
};
export { foundRules, styleFound };

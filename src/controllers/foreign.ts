import type { CSSResultOrNative, LitElement } from 'lit';

/** What stands for a style sheet in another document: each takes only those that were made for it. */
export interface Copy extends CSSStyleSheet {
  original?: CSSStyleSheet;
}

const sheetFor = (
  { adoptedStyleSheets }: ShadowRoot,
  view: typeof globalThis,
  original: CSSStyleSheet,
): CSSStyleSheet => {
  const given = adoptedStyleSheets.find((sheet: Copy) => (sheet.original ?? sheet) === original);
  if (given) return given;
  const isAtHome: boolean = original instanceof view.CSSStyleSheet;
  if (isAtHome) return original;
  const copy: Copy = new view.CSSStyleSheet();
  copy.replaceSync([...original.cssRules].map(({ cssText }) => cssText).join(''));
  copy.original = original;
  return copy;
};

const giveFirst = (root: ShadowRoot, originals: readonly CSSStyleSheet[], last = false): void => {
  const view = root.ownerDocument.defaultView;
  // Without a window, as in a template, nothing is shown.
  if (!view) return;
  const sheets = originals.map((original) => sheetFor(root, view, original));
  const others = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  root.adoptedStyleSheets = last ? [...others, ...sheets] : [...sheets, ...others];
};

const sheetOf = (style: CSSResultOrNative) =>
  'styleSheet' in style ? (style.styleSheet ?? []) : style;

/** Gives a shadow tree a style sheet from another document, unless it has got it. */
export const adoptCopy = (root: ShadowRoot, styleSheet: CSSStyleSheet): void => {
  giveFirst(root, [styleSheet], true);
};

/** Gives an element that has come to another document the styles that it was made with. */
export const settle = ({ constructor, shadowRoot }: LitElement): void => {
  const { elementStyles } = constructor as typeof LitElement;
  if (shadowRoot) giveFirst(shadowRoot, elementStyles.flatMap(sheetOf));
};

/** Gives a shadow tree a style sheet that it has not got yet. */
export const adopt = (
  { adoptedStyleSheets }: ShadowRoot,
  styleSheet: CSSStyleSheet | undefined,
): void => {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
};

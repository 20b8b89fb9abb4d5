// src/elements/adopt.ts
/** Gives a shadow tree a style sheet that it has not got yet. */
var adopt = ({ adoptedStyleSheets }, styleSheet) => {
	if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
};
export { adopt };

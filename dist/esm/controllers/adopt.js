import { whenLoaded } from "./when-loaded.js";
// src/controllers/adopt.ts
/** Gives a shadow tree a style sheet that it has not got yet. */
var adopt = (root, styleSheet) => {
	const { adoptedStyleSheets } = root;
	if (!styleSheet || adoptedStyleSheets.includes(styleSheet)) return;
	try {
		adoptedStyleSheets.push(styleSheet);
	} catch {
		whenLoaded(import("./foreign.js"), ({ adoptCopy }) => {
			adoptCopy(root, styleSheet);
		});
	}
};
export { adopt };

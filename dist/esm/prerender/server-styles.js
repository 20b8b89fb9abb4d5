// src/prerender/server-styles.ts
var withoutScripts = "@media (scripting:none){[part='controls'],[part='permalink']{display:none!important}}";
var tools = "span[part='tool']{display:inline-block;min-block-size:1.75em;text-align:center}";
var unknown = "[part='progress'],[part='count'],[part='status']{visibility:hidden}[part='facts']::before,:is([part='facts'],[part='controls'])::after{content:none!important}";
/** The rules of a prerendered element: its own, and what the element itself does by other means in a browser. */
var serverStyles = (rules, { levels }) => {
	const tokens = levels.map(({ id }, index) => `--_level-${String(index + 1)}:var(--roadmap-level-${id});`);
	return `${rules.join("")}.roadmap{${tokens.join("")}}${tools}${unknown}${withoutScripts}`;
};
export { serverStyles };

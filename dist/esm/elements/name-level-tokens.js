// src/elements/name-level-tokens.ts
/** Lets `--roadmap-level-<id>` colour the levels of any roadmap: through CSSOM, since strict pages allow no style attribute. */
var nameLevelTokens = (root, roadmap) => {
	const base = root.querySelector(".roadmap");
	roadmap?.levels.forEach(({ id }, index) => {
		base?.style.setProperty(`--_level-${String(index + 1)}`, `var(--roadmap-level-${id})`);
	});
};
export { nameLevelTokens };

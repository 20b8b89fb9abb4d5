// src/prerender/missing-renderer.ts
/** What renders declarative shadow DOM is not installed: whoever renders none of it needs none. */
var MissingRendererError = class extends Error {
	name = "MissingRendererError";
	constructor(cause) {
		super("declarative shadow DOM needs @lit-labs/ssr; html and markdown do not: npm install @lit-labs/ssr", { cause });
	}
};
export { MissingRendererError };

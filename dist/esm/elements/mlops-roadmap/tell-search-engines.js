// src/elements/mlops-roadmap/tell-search-engines.ts
/** Keeps the structured data of an element as the element is, from now on; hardly any page asks for them. */
var tellSearchEngines = (host) => {
	import("./structured-data.js").then(({ settle }) => {
		settle(host);
	}, () => void 0);
};
export { tellSearchEngines };

import { settleBy } from "../../controllers/when-loaded.js";
// src/elements/mlops-roadmap/tell-search-engines.ts
/** Keeps the structured data of an element as the element is, from now on; hardly any page asks for them. */
var tellSearchEngines = (host) => {
	settleBy(host, import("./structured-data.js"));
};
export { tellSearchEngines };

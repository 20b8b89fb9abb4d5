import { someOf } from "../model/allowed.js";
import { structuredDataText } from "../model/structured-data.js";
// src/prerender/structured-data-script.ts
/**
* The block for search engines, where it is asked for. By its id the element in the page knows it for its own.
*
* @param hasFaq whether the author has put the questions inside
*/
var structuredDataScript = ({ structuredData, hide }, roadmap, hasFaq) => {
	if (structuredData !== true) return "";
	const text = structuredDataText(roadmap, hasFaq || someOf(["faq"], hide).size === 0);
	return `\n<script type="application/ld+json" data-roadmap="${roadmap.id}">${text}<\/script>`;
};
export { structuredDataScript };

import { findPhase } from "./find-phase.js";
import { openableIds } from "./open.js";
// src/model/fragment.ts
/**
* Id of what a fragment may lead to: a phase by id, a phase by number as in `phase-3`, a question by id.
* Undefined when it is the host's own.
*
* @param fragment as in an address, with its `#`
* @param prefix what its own fragments start with, such as `#mlops-`
*/
var idFromFragment = (fragment, prefix, roadmap) => {
	if (!fragment.startsWith(prefix)) return void 0;
	const name = fragment.slice(prefix.length);
	if (openableIds(roadmap).includes(name)) return name;
	return findPhase(roadmap, name.replace(/^phase-(?=\d+$)/, ""))?.phase.id ?? name;
};
export { idFromFragment };

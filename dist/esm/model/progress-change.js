import { countDone, isDone } from "./done.js";
// src/model/progress-change.ts
/** All names of a topic: its id and those it had. */
var namesOf = ({ id, aliases = [] }) => [id, ...aliases];
/** All topics of a roadmap in their order. */
var topicsOf = ({ phases }) => phases.flatMap(({ topics }) => topics);
/**
* What it means to tick or untick topics one after the other.
*
* @param done ids of what is done before
* @param to whether they are ticked
*/
var progressChanges = ({ phases }, done, topics, to) => {
	const all = phases.flatMap((phase) => phase.topics);
	let allDone = countDone(all, done);
	return phases.flatMap((phase) => {
		let phaseDone = countDone(phase.topics, done);
		return phase.topics.filter((topic) => topics.has(topic)).map((topic) => {
			const step = Number(to) - Number(isDone(topic, done));
			phaseDone += step;
			allDone += step;
			return {
				phase,
				topic,
				totals: {
					done: allDone,
					topics: all.length
				},
				phaseTotals: {
					done: phaseDone,
					topics: phase.topics.length
				}
			};
		});
	});
};
export { namesOf, progressChanges, topicsOf };

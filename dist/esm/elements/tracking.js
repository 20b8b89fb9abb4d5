import { countDone, isDone } from "../model/done.js";
import { phaseOn } from "../model/plan.js";
import { progressStyles } from "../styles/progress.js";
import { datesView, finishView } from "../views/plan.js";
import { countView, nodeView, segmentView, statusView, summaryView, topicView } from "../views/progress.js";
import { progressMenuView } from "../views/progress-menu.js";
import { progressMessageView } from "../views/progress-message.js";
// src/elements/tracking.ts
/** How progress and plan are drawn in a given state. */
var trackingOf = (state) => {
	const { roadmap, progress, isKnown, plan, today, menu, message, onTick, words } = state;
	const totalsOf = (phases) => {
		const topics = phases.flatMap((phase) => phase.topics);
		return progress && topics.length > 0 ? {
			done: countDone(topics, progress.done),
			topics: topics.length
		} : void 0;
	};
	const here = plan && phaseOn(plan, today);
	return {
		styleSheet: progressStyles.styleSheet,
		done: isKnown ? progress?.done : void 0,
		isComplete: (phases) => {
			const totals = totalsOf(phases);
			return totals !== void 0 && totals.done === totals.topics;
		},
		keyOf: ({ id, topics }) => {
			const dates = plan?.phases.get(id);
			return [
				progress && topics.map((topic) => Number(isDone(topic, progress.done))).join(""),
				dates?.start,
				dates?.end,
				here === id,
				words.locale
			].join();
		},
		renderTopic: (topic, content) => progress ? topicView(content, isDone(topic, progress.done), (done) => {
			onTick([topic], done);
		}) : content,
		renderCount: (phase, text) => {
			const totals = totalsOf([phase]);
			return totals && countView(totals, words, text);
		},
		renderStatus: (phase, text) => {
			const totals = totalsOf([phase]);
			return totals && statusView(totals, words, text);
		},
		renderDates: ({ id }, text) => {
			const dates = plan?.phases.get(id);
			return dates && datesView(dates, id === here, words, text);
		},
		renderNode: (phase, number) => nodeView({
			number,
			totals: totalsOf([phase]),
			isHere: phase.id === here,
			onTick: (done) => {
				onTick(phase.topics.filter((topic) => progress && isDone(topic, progress.done) !== done), done);
			},
			words
		}),
		renderSegment: (phase, width) => segmentView(width, totalsOf([phase]), phase.id === here, words),
		renderSummary: () => {
			const totals = totalsOf(roadmap.phases);
			return [plan?.finish === void 0 ? void 0 : finishView(plan.finish, words), totals && summaryView(totals, words)];
		},
		renderMenu: () => progressMenuView(menu),
		renderMessage: () => progressMessageView(message, words.locale)
	};
};
export { trackingOf };

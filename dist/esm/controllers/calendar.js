import { addDays } from "../model/plain-date.js";
import { generateIcsCalendar } from "ts-ics";
// src/controllers/calendar.ts
var lineLength = 75;
/** How long a character is in UTF-8. An encoder for each would take ten times as long. */
var octetsOf = (character) => {
	if (character < "") return 1;
	if (character < "ࠀ") return 2;
	return character.length === 1 ? 3 : 4;
};
/** Text as a calendar file may hold it: one kind of line break, which some programs see in others too, and no control characters. */
var cleaned = (text) => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
var escaped = (text) => cleaned(text).replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
var foldedLine = (line) => {
	let folded = "";
	let length = 0;
	for (const character of line) {
		const octets = octetsOf(character);
		if (length + octets > lineLength) {
			folded += "\r\n ";
			length = 1;
		}
		folded += character;
		length += octets;
	}
	return folded;
};
/** The library folds lines by UTF-16 units, which may be three octets each or half a character. */
var refolded = (file) => file.replaceAll("\r\n ", "").split("\r\n").map(foldedLine).join("\r\n");
var allDay = (date) => ({
	type: "DATE",
	date: new Date(date)
});
/** What comes after the last day: the end of an event is the first day without it. */
var endOf = ({ start, end = start }) => {
	const after = addDays(end, 1);
	return after > end ? { end: allDay(after) } : { duration: { days: 1 } };
};
var descriptionOf = ({ tagline, topics }) => {
	return [tagline, topics.map(({ title, detail }) => `- ${[title, detail].filter(Boolean).join(" — ")}`).join("\n")].filter(Boolean).join("\n\n");
};
/**
* A plan as a calendar file (RFC 5545): one all-day event a phase, an ongoing one on its first day.
* The events keep their names from file to file, so that a calendar replaces those of an earlier plan.
*/
var calendarFile = (roadmap, plan, now = /* @__PURE__ */ new Date()) => {
	const events = roadmap.phases.flatMap((phase, index) => {
		const dates = plan.phases.get(phase.id);
		if (!dates) return [];
		const description = cleaned(descriptionOf(phase));
		return [{
			uid: `${roadmap.id}.${phase.id}@mlops-roadmap`,
			stamp: { date: now },
			start: allDay(dates.start),
			...endOf(dates),
			summary: cleaned(`${String(index + 1)}. ${phase.title}`),
			...description && { description },
			timeTransparent: "TRANSPARENT"
		}];
	});
	return refolded(generateIcsCalendar({
		version: "2.0",
		prodId: "-//mlops-roadmap//mlops-roadmap//EN",
		name: escaped(roadmap.title),
		events
	}));
};
export { calendarFile };

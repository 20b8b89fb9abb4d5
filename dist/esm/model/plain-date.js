// src/model/plain-date.ts
/**
* Days of the calendar as ISO texts, `YYYY-MM-DD`: no clock and no time zone. Among them, earlier is less.
* The calendar runs from year 1 to year 9999; what would lie beyond falls on its first or last day.
*/
var firstDay = "0001-01-01";
var lastDay = "9999-12-31";
var millisecondsPerDay = 864e5;
/** More months than the whole calendar has. */
var monthsBeyond = 12e4;
var timeOf = (date) => Date.parse(date);
var dateAt = (time) => {
	const inside = Math.min(Math.max(time, timeOf(firstDay)), timeOf(lastDay));
	return new Date(inside).toISOString().slice(0, 10);
};
/** Whether it is a date of the calendar, written `YYYY-MM-DD`. */
var isPlainDate = (text) => typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(timeOf(text)) && dateAt(timeOf(text)) === text;
/** The date that many whole days later, or earlier. */
var addDays = (date, days) => dateAt(timeOf(date) + days * millisecondsPerDay);
/** The same day of the month that many whole months later, or earlier; the last one where that month is shorter. */
var addMonths = (date, months) => {
	const moved = new Date(date);
	const day = moved.getUTCDate();
	const within = Math.min(Math.max(months, -12e4), monthsBeyond);
	moved.setUTCMonth(moved.getUTCMonth() + within);
	if (moved.getUTCDate() !== day) moved.setUTCDate(0);
	return dateAt(moved.getTime());
};
/** How many days it is from one date to another; less than none where that is earlier. */
var daysBetween = (from, to) => (timeOf(to) - timeOf(from)) / millisecondsPerDay;
/** The date that the reader's own calendar shows. */
var today = (now = /* @__PURE__ */ new Date()) => dateAt((/* @__PURE__ */ new Date(0)).setUTCFullYear(now.getFullYear(), now.getMonth(), now.getDate()));
export { addDays, addMonths, daysBetween, isPlainDate, today };

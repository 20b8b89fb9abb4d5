import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { addDays } from '../model/plain-date.js';
import type { PhaseDates, Plan } from '../model/plan.js';
import type { Phase, Roadmap } from '../model/roadmap.js';

const lineLength = 75;

/** How long a character is in UTF-8. An encoder for each would take ten times as long. */
const octetsOf = (character: string): number => {
  if (character < '\u0080') return 1;
  if (character < '\u0800') return 2;
  return character.length === 1 ? 3 : 4;
};

/** Text as a calendar file may hold it: one kind of line break, which some programs see in others too, and no control characters. */
const cleaned = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');

const escaped = (text: string): string =>
  cleaned(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const foldedLine = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > lineLength) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
};

/** The library folds lines by UTF-16 units, which may be three octets each or half a character. */
const refolded = (file: string): string =>
  file.replaceAll('\r\n ', '').split('\r\n').map(foldedLine).join('\r\n');

const allDay = (date: string): IcsDateObject => ({ type: 'DATE', date: new Date(date) });

/** What comes after the last day: the end of an event is the first day without it. */
const endOf = ({ start, end = start }: PhaseDates) => {
  const after = addDays(end, 1);
  // On the last day of the calendar there is no day after.
  return after > end ? { end: allDay(after) } : { duration: { days: 1 } };
};

const descriptionOf = ({ tagline, topics }: Phase): string => {
  const list = topics.map(
    ({ title, detail }) => `- ${[title, detail].filter(Boolean).join(' — ')}`,
  );
  return [tagline, list.join('\n')].filter(Boolean).join('\n\n');
};

/**
 * A plan as a calendar file (RFC 5545): one all-day event a phase, an ongoing one on its first day.
 * The events keep their names from file to file, so that a calendar replaces those of an earlier plan.
 */
export const calendarFile = (roadmap: Roadmap, plan: Plan, now = new Date()): string => {
  const events = roadmap.phases.flatMap((phase, index) => {
    const dates = plan.phases.get(phase.id);
    if (!dates) return [];
    const description = cleaned(descriptionOf(phase));
    const event: IcsEvent = {
      uid: `${roadmap.id}.${phase.id}@mlops-roadmap`,
      stamp: { date: now },
      start: allDay(dates.start),
      ...endOf(dates),
      summary: cleaned(`${String(index + 1)}. ${phase.title}`),
      ...(description && { description }),
      // Who learns for weeks is free to meet.
      timeTransparent: 'TRANSPARENT',
    };
    return [event];
  });
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: '-//mlops-roadmap//mlops-roadmap//EN',
    // The library escapes the texts of events but not this one.
    name: escaped(roadmap.title),
    events,
  });
  return refolded(file);
};

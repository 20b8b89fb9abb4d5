import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/controllers/calendar.js';
import { planOf } from '../../src/model/plan.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from '../model/sample.js';
import { anyDate } from './dates.js';
import { holds } from './holds.js';
import { anyText } from './values.js';

/** What a file is made of: the words, signs and breaks of its own language. */
const breaking = fc
  .array(
    fc.constantFrom(
      ...['\r\n', '\n', '\r', '\r\n ', '\n\t', '\u0085', '\u2028', '\\', '\\n', ';', ',', ':', '"'],
      ...[
        'BEGIN:VEVENT',
        'END:VCALENDAR',
        'ATTACH:http://a.b/',
        'X;Y="Z":',
        ' ',
        '🎓',
        'é',
        '\uD83C',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const text = fc
  .oneof(
    { weight: 4, arbitrary: anyText },
    { weight: 4, arbitrary: breaking },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 60, maxLength: 300 }) },
  )
  .filter((text) => text !== '');

const field = fc.option(text, { nil: undefined });

/** What such a file cannot hold: control characters, and more than one kind of line break. */
const kept = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

/** The parser knows no type for the name of a calendar and leaves it as it is written. */
const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : String(sign)));

const names = [
  ...['BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'DESCRIPTION', 'TRANSP', 'END'],
];

describe('calendarFile', () => {
  it('gives every text back, and holds no line that a text has brought in', (context) => {
    const texts = fc.record({
      title: text,
      phase: text,
      tagline: field,
      topic: text,
      detail: field,
    });
    holds(
      context,
      fc.property(texts, anyDate, ({ title, phase, tagline, topic, detail }, start) => {
        const roadmap = sample({
          title,
          'phases[0].title': phase,
          'phases[0].tagline': tagline,
          'phases[0].topics': [{ id: 'a', title: topic, ...(detail && { detail }) }],
          'phases[1].topics[0].title': topic,
        }) as Roadmap;
        const file = calendarFile(roadmap, planOf(roadmap, start, 'steady'), new Date(0));
        assert.doesNotMatch(file.replaceAll('\r\n', ''), /(?!\t)[\p{Cc}\u2028\u2029]/u);
        const lines = file.replaceAll('\r\n ', '').split('\r\n');
        assert.deepEqual(
          lines
            .map((line) => /^[A-Z-]*/.exec(line)?.[0] ?? '')
            // Which of them says how long an event is depends on the end of the calendar.
            .filter((name) => !['DTEND', 'DURATION'].includes(name)),
          ['BEGIN', 'VERSION', 'PRODID', 'X-WR-CALNAME', ...names, ...names, 'END', ''],
        );
        const calendar = new ICAL.Component(ICAL.parse(file) as []);
        const events = calendar.getAllSubcomponents('vevent');
        const list = [`- ${topic}${detail ? ` — ${detail}` : ''}`];
        assert.deepEqual(
          events.map((event) => [
            event.getFirstPropertyValue('summary'),
            event.getFirstPropertyValue('description'),
          ]),
          [
            [`1. ${phase}`, [...(tagline ? [tagline, ''] : []), ...list].join('\n')],
            ['2. Two', `Second\n\n- ${topic}`],
          ].map((values) => values.map((value) => kept(value))),
        );
        assert.equal(
          unescaped(String(calendar.getFirstPropertyValue('x-wr-calname'))),
          kept(title),
        );
      }),
    );
  });
});

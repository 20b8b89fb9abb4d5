import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/controllers/calendar.js';
import { bundled } from '../../src/loader/bundled.js';
import { addDays } from '../../src/model/plain-date.js';
import { planOf } from '../../src/model/plan.js';
import type { Phase, Roadmap } from '../../src/model/roadmap.js';
import { inZone, zones } from '../model/in-zone.js';
import { sample } from '../model/sample.js';

const start = '2026-12-01';
const now = new Date('2026-11-30T23:59:58.765Z');

const fileOf = (roadmap: Roadmap): string =>
  calendarFile(roadmap, planOf(roadmap, start, 'steady'), now);

const calendarOf = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as []);

const eventsOf = (file: string): readonly ICAL.Event[] =>
  calendarOf(file)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const sampleWith = (changes: Readonly<Record<string, unknown>>): Roadmap =>
  sample(changes) as Roadmap;

const [firstEvent] = eventsOf(fileOf(bundled));

const descriptionOf = (changes: Readonly<Record<string, unknown>>): string =>
  eventsOf(fileOf(sampleWith(changes)))[0]?.description ?? '';

/** Texts that a calendar file has to write in another way, or must not cut in two. */
const awkward = [
  'a, b; c: d',
  String.raw`back\slash, \n and \, as they are`,
  'two\nlines',
  '"quoted"',
  'BEGIN:VEVENT',
  ' a space before and after ',
  'tab\there',
  'ä'.repeat(200),
  '路线图'.repeat(70),
  `x${'🎓'.repeat(90)}`,
  `${'a'.repeat(66)}${'é🎓'.repeat(40)}`,
  `a${' '.repeat(160)}b`,
];

describe('calendarFile', () => {
  it('has one event a phase, in the order of the plan', () => {
    const events = eventsOf(fileOf(bundled));
    assert.deepEqual(
      events.map(({ summary }) => summary),
      bundled.phases.map(({ title }, index) => `${String(index + 1)}. ${title}`),
    );
  });

  it('has all-day events that end the day after the last day', () => {
    const { phases } = planOf(bundled, start, 'steady');
    const expected = [...phases.values()].map(({ start, end = start }) => [start, addDays(end, 1)]);
    const events = eventsOf(fileOf(bundled));
    assert.deepEqual(
      events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]),
      expected,
    );
    assert.deepEqual(expected[0], ['2026-12-01', '2027-01-05']);
    assert.deepEqual(expected.at(-1), ['2027-05-18', '2027-05-19']);
    for (const { startDate, endDate } of events) assert.ok(startDate.isDate && endDate.isDate);
    assert.match(
      fileOf(bundled),
      /\r\nDTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270105\r\n/,
    );
  });

  it('says what a phase is about and what there is to learn', () => {
    assert.equal(
      firstEvent?.description,
      [
        'The language and math behind every ML system',
        '',
        '- Python — data types, functions, OOP, async patterns',
        '- NumPy and Pandas — data manipulation and analysis',
        '- Scikit-learn — training, evaluation, pipelines, cross-validation',
        '- ML fundamentals — supervised, unsupervised, metrics (AUC, F1, RMSE)',
        '- Deep learning basics — PyTorch or TensorFlow',
        '- Data versioning with DVC — track datasets like code',
      ].join('\n'),
    );
  });

  it('leaves out what a phase does not have', () => {
    assert.equal(descriptionOf({ 'phases[0].tagline': undefined }), '- A — Detail\n- B\n- C');
    assert.equal(descriptionOf({ 'phases[0].topics': [] }), 'First');
    const bare = { 'phases[0].topics': [], 'phases[0].tagline': undefined };
    assert.equal(descriptionOf(bare), '');
    assert.equal(fileOf(sampleWith(bare)).match(/^DESCRIPTION/gm)?.length, 1);
  });

  it('names its events after roadmap and phase, whatever the dates and titles', () => {
    const uids = (roadmap: Roadmap, start: string) =>
      eventsOf(calendarFile(roadmap, planOf(roadmap, start, 'fast'))).map(({ uid }) => uid);
    const first = uids(bundled, start);
    assert.equal(new Set(first).size, bundled.phases.length);
    const phases = bundled.phases.map((phase) => ({ ...phase, title: 'Renamed' }));
    assert.deepEqual(uids({ ...bundled, title: 'Renamed', phases }, '2030-01-01'), first);
    assert.ok(!uids({ ...bundled, id: 'other' }, start).some((uid) => first.includes(uid)));
    assert.equal(first[0], 'mlops.python-ml-fundamentals@mlops-roadmap');
  });

  it('states when it was made, in UTC', () => {
    assert.equal(fileOf(bundled).match(/\r\nDTSTAMP:20261130T235958Z\r\n/g)?.length, 8);
  });

  it('keeps no reader from meeting others', () => {
    assert.equal(fileOf(bundled).match(/\r\nTRANSP:TRANSPARENT\r\n/g)?.length, 8);
  });

  it('is a calendar of ours with the title of the roadmap', () => {
    const calendar = calendarOf(fileOf(bundled));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.match(String(calendar.getFirstPropertyValue('prodid')), /mlops-roadmap/);
    assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), bundled.title);
    assert.equal(calendar.getFirstPropertyValue('method'), null);
  });

  it('escapes the title of the roadmap', () => {
    const file = fileOf(sampleWith({ title: String.raw`a, b; c\d` + '\r\nEND:VCALENDAR' }));
    const escaped = String.raw`X-WR-CALNAME:a\, b\; c\\d\nEND:VCALENDAR`;
    assert.ok(file.includes(`\r\n${escaped}\r\n`));
    assert.equal(eventsOf(file).length, 2);
  });

  it('gives every text back as it was', () => {
    for (const text of awkward) {
      const file = fileOf(
        sampleWith({
          'phases[0].title': text,
          'phases[0].tagline': text,
          'phases[0].topics[0].title': text,
          'phases[0].topics[0].detail': text,
          'phases[1].title': text,
        }),
      );
      const events = eventsOf(file);
      assert.deepEqual(
        events.map(({ summary }) => summary),
        [`1. ${text}`, `2. ${text}`],
      );
      assert.equal(events[0]?.description, `${text}\n\n- ${text} — ${text}\n- B\n- C`);
    }
  });

  it('leaves out control characters and knows one kind of line break', () => {
    const title = 'a\u0000b\u0007c\u001b[1md\u007fe\rf\r\ng\nh';
    const file = fileOf(sampleWith({ 'phases[0].title': title }));
    assert.equal(eventsOf(file)[0]?.summary, '1. abc[1mde\nf\ng\nh');
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /\p{Cc}/u);
  });

  it('has lines of at most 75 octets, ended by CRLF, with no character cut in two', () => {
    const phases = awkward.map((text, index): Phase => {
      const [phase] = sampleWith({ 'phases[0].title': text, 'phases[0].tagline': text }).phases;
      assert.ok(phase);
      return { ...phase, id: `p${String(index)}` };
    });
    const title = '路线图'.repeat(70);
    for (const roadmap of [bundled, { ...bundled, title, phases }]) {
      const file = fileOf(roadmap);
      assert.ok(file.startsWith('BEGIN:VCALENDAR\r\n'));
      assert.ok(file.endsWith('\r\nEND:VCALENDAR\r\n'));
      const lines = file.split('\r\n');
      assert.ok(Math.max(...lines.map((line) => Buffer.byteLength(line))) <= 75);
      lines.forEach((line, index) => {
        // No line is folded before it has to be.
        const [fold, character = ''] = lines[index + 1] ?? '';
        if (fold === ' ') assert.ok(Buffer.byteLength(line + character) > 75);
      });
      for (const line of lines) {
        assert.doesNotMatch(line, /[\r\n]/);
        // Half a character would not come back from its octets.
        assert.equal(Buffer.from(line).toString(), line);
      }
      assert.equal(calendarOf(file).getFirstPropertyValue('x-wr-calname'), roadmap.title);
    }
  });

  it('writes the last days of the calendar', () => {
    const roadmap = sampleWith({});
    const events = eventsOf(calendarFile(roadmap, planOf(roadmap, '9999-12-28', 'relaxed'), now));
    assert.deepEqual(
      events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]),
      [
        ['9999-12-28', '9999-12-31'],
        ['9999-12-31', '10000-01-01'],
      ],
    );
  });

  it('holds only phases that the plan has', () => {
    const { phases, finish } = planOf(bundled, start, 'fast');
    const some = new Map([...phases].slice(2, 4));
    const events = eventsOf(calendarFile(bundled, { phases: some, finish }, now));
    assert.deepEqual(
      events.map(({ summary }) => summary),
      ['3. Kubernetes for ML Workloads', '4. ML Pipeline Orchestration'],
    );
  });

  for (const zone of zones) {
    it(`is the same in ${zone}`, async () => {
      const plan = planOf(bundled, start, 'steady');
      const value = await inZone(
        zone,
        'src/controllers/calendar.ts',
        `module.calendarFile(
          ${JSON.stringify(bundled)},
          { phases: new Map(${JSON.stringify([...plan.phases])}) },
          new Date('${now.toISOString()}'),
        )`,
      );
      assert.equal(value, fileOf(bundled));
    });
  }
});

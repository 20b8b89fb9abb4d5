import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { checklist } from '../../src/model/checklist.js';
import { topicsOf } from '../../src/model/progress-change.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from '../model/sample.js';
import { anyAddress } from './addresses.js';
import { holds } from './holds.js';
import { anyText } from './values.js';

/** What Markdown and its dialects make something of. */
const marks = fc
  .array(
    fc.constantFrom(
      ...[
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '*',
        '_',
        '`',
        '~',
        '\\',
        '&',
        '#',
        '|',
        '$',
        '{',
        '}',
      ],
      ...['^', '=', '@', ':', '+', '-', '1.', '\n', '\r', '\n\n', '    ', '\t', '\u2028', '\u0085'],
      ...['<b>', '</b>', '<!--', '-->', '<?', '<![CDATA[', '&lt;', '&#60;', '![a](b)', '[a]: b'],
      ...[
        'https://',
        'WWW.',
        'ftp://',
        'mailto:',
        'a@b.c',
        '---',
        '```',
        ':tada:',
        '[^1]',
        'a',
        ' ',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const text = fc
  .oneof({ weight: 3, arbitrary: marks }, anyAddress, anyText)
  .filter((text) => text !== '');

/**
 * What a parser makes of a line by the rules of CommonMark for backslashes: the characters that are taken as they are,
 * and those that can still begin something.
 */
const read = (line: string): { readonly plain: string; readonly live: string } => {
  let [plain, live] = ['', ''];
  for (let at = 0; at < line.length; at += 1) {
    const isEscape = line[at] === '\\' && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? '');
    if (isEscape) at += 1;
    plain += line.charAt(at);
    live += isEscape ? '\uFFFC' : line.charAt(at);
  }
  return { plain, live };
};

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One text of the data in the Markdown: it comes out as it was, and nothing in it begins anything. */
const isTextOnly = (markdown: string, text: string): void => {
  const { plain, live } = read(markdown);
  // Word joiners are added inside what could be an address.
  assert.equal(plain.replaceAll('\u2060', ''), squeezed(text).replaceAll('\u2060', ''));
  // Without these there is no tag, entity, link, image, code, emphasis, table, formula, mention, footnote or heading.
  assert.doesNotMatch(live, /[<>[\]&`*_~|$#@^={}\\]/);
  // An address needs something right behind its colon, two slashes, “www.” or a name with a dot in it.
  assert.doesNotMatch(live, /:\S|\/\/|www\.|\.[\p{L}\p{N}]/iu);
  // Some parsers look for addresses when the backslashes are gone.
  assert.doesNotMatch(plain, /:\/\/|www\.|\S(?<!\u2060)@/i);
};

describe('checklist', () => {
  it('has text from the data and nothing else: no tag, no link, no line of its own', (context) => {
    const texts = fc.record({ title: text, phase: text, topic: text, detail: text });
    holds(
      context,
      fc.property(texts, fc.array(anyText), ({ title, phase, topic, detail }, done) => {
        const roadmap = sample({
          title,
          'phases[0].title': phase,
          'phases[0].topics': [
            { id: 'a', title: topic, detail },
            { id: 'b', title: detail },
          ],
        }) as Roadmap;
        const written = checklist(roadmap, new Set([...done, 'b', 'd']));
        const lines = written.split('\n');
        assert.equal(lines.length, 11);
        const [first = '', , second = '', , third = '', fourth = '', ...rest] = lines;
        assert.deepEqual(rest, ['', '## 2. Two', '', '- [x] **D**', '']);
        const ticked = done.includes('a') ? 'x' : ' ';
        const within = (line: string, start: string, end = ''): string => {
          assert.ok(line.startsWith(start) && line.endsWith(end));
          return line.slice(start.length, line.length - end.length);
        };
        isTextOnly(within(first, '# '), title);
        isTextOnly(within(second, '## 1. '), phase);
        isTextOnly(within(fourth, '- [x] **', '**'), detail);
        // Only what is not escaped ends the title: two asterisks of the data never stand alone.
        const [name = '', ...about] = within(third, `- [${ticked}] **`).split('** — ');
        isTextOnly(name, topic);
        isTextOnly(about.join('** — '), detail);
      }),
    );
  });

  it('ticks what is done, whatever else is', (context) => {
    const roadmap = sample() as Roadmap;
    const names = topicsOf(roadmap).map(({ id, aliases = [] }) => [id, ...aliases]);
    const done = fc.array(fc.oneof(fc.constantFrom(...names.flat()), anyText));
    holds(
      context,
      fc.property(done, (done) => {
        const boxes = checklist(roadmap, new Set(done)).match(/^- \[[x ]\]/gm) ?? [];
        assert.deepEqual(
          boxes.map((box) => box.includes('x')),
          names.map((own) => own.some((name) => done.includes(name))),
        );
      }),
    );
  });
});

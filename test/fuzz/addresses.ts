import * as fc from 'fast-check';
import { anyText } from './values.js';

const protocols: readonly string[] = [
  ...['javascript', 'java\u017Fcript', 'javas\u0441ript', 'vbscript', 'data', 'blob', 'file'],
  ...['https', 'http', 'mailto', ''],
];

/** In front of an address: what browsers pass over, and what only looks like it. */
const before = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Array.from(' \t\n\0\u001F')) },
    { weight: 1, arbitrary: fc.constantFrom(...Array.from('\u00A0\u200B\uFEFF\\/')) },
  ),
  maxLength: 3,
});

/** Inside a protocol: what browsers pass over, and what only looks like it. */
const inside = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('\t', '\n', '\r') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['\0', ' ', '\u00AD', '\u200D', '&#9;', '&Tab;', '%0a', '\\u0009'],
    ),
  },
);

const colon = fc.oneof(
  { weight: 4, arbitrary: fc.constant(':') },
  { weight: 1, arbitrary: fc.constantFrom('\t:', '&colon;', '\uFF1A', '%3A', '://', '') },
);

const after = fc.oneof(
  anyText,
  fc.constantFrom('alert(1)', 'text/html,<script>alert(1)</script>', '//a.b/c'),
);

/** Ways to write an address: mixed case, control characters, entities, letters that look alike. */
export const anyAddress: fc.Arbitrary<string> = fc
  .record({
    before,
    protocol: fc.constantFrom(...protocols),
    insertions: fc.array(fc.tuple(fc.nat(), inside), { maxLength: 2 }),
    capitals: fc.array(fc.boolean(), { maxLength: 10 }),
    colon,
    after,
  })
  .map(({ before, protocol, insertions, capitals, colon, after }) => {
    const letters = Array.from(protocol, (letter, index) =>
      capitals[index] ? letter.toUpperCase() : letter,
    );
    for (const [at, extra] of insertions) letters.splice(at % (letters.length + 1), 0, extra);
    return before + letters.join('') + colon + after;
  });

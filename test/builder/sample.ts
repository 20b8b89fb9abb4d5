import * as fc from 'fast-check';
import { allowed, initial, type State } from '../../demo/builder/state.js';
import { setupOf, type Surroundings } from '../../demo/builder/snippets/setup.js';
import { bundled } from '../../src/loader/bundled.js';
import { readThemeTokens } from '../config/vite/theme-tokens.js';
import { choiceTokens, lengthTokens, tokenChecks } from '../../demo/builder/tokens.js';

export const surroundings: Surroundings = {
  here: 'https://roadmaps.example/dist/',
  version: '1.2.3',
  hashes: { 'roadmap-phase.js': 'sha384-AbC', 'themes/paper.css': 'sha384-XyZ' },
  themes: readThemeTokens(),
  levels: bundled.levels,
  own: undefined,
  fallback: '<p>In short.</p>',
};

export const stateWith = (change: Partial<State>): State => ({ ...initial, ...change });

/** From the folder beside the builder, which makes the shortest snippets. */
export const setupWith = (change: Partial<State>, known: Partial<Surroundings> = {}) =>
  setupOf(stateWith({ from: 'here', ...change }), { ...surroundings, ...known });

const oneOf = <Value extends string>(values: readonly Value[]) => fc.constantFrom(...values);

const orNone = <Value extends string>(values: readonly Value[]) =>
  fc.constantFrom('' as const, ...values);

const anyWord = fc.stringMatching(/^[\w-]{1,12}$/);

const anyAddress = fc.oneof(
  fc.constant(''),
  fc.constantFrom('/a?b=1&c="2"', 'x.json', "https://example.com/it's<b>"),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

/** Text that would end a quote, a tag, a comment or a block somewhere, or begin one. */
export const anyBreakingText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n\n', '\r\n\r\n', '\n \t\n', '\n', '\u2028', '\u0085', '\f', '\0'),
      fc.constantFrom('-->', '<!--', '<!-- /wp:html -->', '```', '`', '{{ x }}', '{x}', '${x}'),
      fc.constantFrom(
        '</script>',
        '<script>',
        '</style>',
        '# x',
        '"',
        "'",
        '<',
        '>',
        '&quot;',
        ']]>',
      ),
      fc.constantFrom('&#10;&#10;', '\\', ':::', '---\n', '*/', '//', '[x](y)', '\n\n<b>x</b>\n\n'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `/${parts.join('')}`);

const choicesOf = new Map(choiceTokens.map(({ id, choices }) => [id, Object.keys(choices)]));

const lengths = new Set(lengthTokens.map(({ id }) => id));

const anyTokens = fc
  .record(
    Object.fromEntries(
      [...tokenChecks.keys(), 'level-foundation', 'level-expert-dark', 'level-own'].map((name) => {
        const choices = choicesOf.get(name);
        if (choices) return [name, oneOf(choices)];
        if (lengths.has(name)) return [name, oneOf(['0.5', '1', '1.25'])];
        return [name, fc.stringMatching(/^[\da-f]{6}$/)];
      }),
    ),
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((tokens) => tokens as Readonly<Record<string, string>>);

/** Anything that can be chosen with the controls. */
export const anyState: fc.Arbitrary<State> = fc.record(
  {
    element: oneOf(allowed.element),
    phase: anyWord,
    open: fc.oneof(oneOf(['first', 'none', 'all']), anyWord),
    exclusive: fc.boolean(),
    hide: fc.subarray([...allowed.hide]),
    level: fc.oneof(fc.constant(''), anyWord),
    headingLevel: orNone(allowed.headingLevel),
    progress: fc.boolean(),
    structuredData: fc.boolean(),
    start: orNone(['2026-12-01']),
    pace: oneOf(allowed.pace),
    promoHref: anyAddress,
    parentHref: anyAddress,
    src: anyAddress,
    lang: orNone(allowed.lang),
    theme: oneOf(allowed.theme),
    style: orNone(allowed.style),
    tokens: anyTokens,
    kind: oneOf(allowed.kind),
    from: oneOf(allowed.from),
    folder: oneOf(['', '/mlops-roadmap/', 'https://scripts.example/x/']),
    integrity: oneOf(allowed.integrity),
    reserve: fc.boolean(),
    fallback: fc.boolean(),
    host: oneOf(allowed.host),
    scheme: oneOf(allowed.scheme),
    width: oneOf(allowed.width),
  },
  { noNullPrototype: true },
);

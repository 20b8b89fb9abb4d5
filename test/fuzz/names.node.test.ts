import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { bundled } from '../../src/loader/bundled.js';
import { oneOf, someOf } from '../../src/model/allowed.js';
import { findPhase } from '../../src/model/find-phase.js';
import { idFromFragment } from '../../src/model/fragment.js';
import { nearest } from '../../src/model/near-miss.js';
import { openableIds, openAtFirst } from '../../src/model/open.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from '../model/sample.js';
import { holds } from './holds.js';
import { anyText, anyValue } from './values.js';

const small = sample() as Roadmap;

const anyId = fc.oneof(
  fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/),
  fc.integer({ min: 0, max: 9 }).map((number) => `phase-${String(number)}`),
);

/** A roadmap with these ids, the first for phases. */
const withIds = (ids: readonly string[], phases: number): Roadmap => {
  const [phase] = small.phases;
  const [question] = small.faq?.items ?? [];
  assert.ok(phase && question);
  return {
    ...small,
    phases: ids.slice(0, phases).map((id) => ({ ...phase, id })),
    faq: { title: 'FAQ', items: ids.slice(phases).map((id) => ({ ...question, id })) },
  };
};

const anyIds = fc
  .tuple(fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }), fc.nat())
  .map(([ids, number]) => ({ ids, roadmap: withIds(ids, 1 + (number % ids.length)) }));

const anyName = fc.oneof(
  anyText,
  fc.integer().map(String),
  fc.constantFrom(...openableIds(bundled), 'none', 'all', 'first', 'phase-1', '1e0', '-0'),
);

describe('findPhase', () => {
  it('finds the phase of that id or number, or none', (context) => {
    holds(
      context,
      fc.property(fc.oneof(anyName, fc.double(), fc.integer(), fc.constant(undefined)), (name) => {
        const found = findPhase(bundled, name);
        if (!found) return;
        assert.equal(bundled.phases[found.number - 1], found.phase);
        const text = String(name).trim();
        assert.ok(text === found.phase.id || Number(text) === found.number);
      }),
    );
  });
});

describe('openAtFirst', () => {
  it('opens only what is there, in its order', (context) => {
    const list = fc.array(anyName).map((names) => names.join(' '));
    holds(
      context,
      fc.property(list, (open) => {
        const ids = [...openAtFirst(open, bundled)];
        assert.deepEqual(
          ids,
          openableIds(bundled).filter((id) => ids.includes(id)),
        );
      }),
    );
  });

  it('opens whatever is named', (context) => {
    holds(
      context,
      fc.property(anyIds, ({ ids, roadmap }) => {
        for (const id of ids) {
          if (!['none', 'all'].includes(id)) assert.deepEqual([...openAtFirst(id, roadmap)], [id]);
        }
      }),
    );
  });
});

describe('idFromFragment', () => {
  it('leaves to the host what does not start as its own', (context) => {
    holds(
      context,
      fc.property(anyText, anyText, (fragment, prefix) => {
        const id = idFromFragment(fragment, prefix, bundled);
        assert.equal(id !== undefined, fragment.startsWith(prefix));
      }),
    );
  });

  it('leads from every id to itself', (context) => {
    holds(
      context,
      fc.property(anyIds, anyText, ({ ids, roadmap }, prefix) => {
        for (const id of ids) assert.equal(idFromFragment(prefix + id, prefix, roadmap), id);
      }),
    );
  });
});

describe('oneOf and someOf', () => {
  const allowed = ['auto', 'light', 'dark'] as const;

  it('give nothing but what is allowed', (context) => {
    const list = fc
      .array(fc.oneof(anyText, fc.constantFrom(...allowed)))
      .map((all) => all.join(' '));
    holds(
      context,
      fc.property(anyValue, list, (value, words) => {
        const isAllowed = allowed.some((candidate) => candidate === value);
        assert.equal(oneOf(allowed, value, 'auto'), isAllowed ? value : 'auto');
        assert.deepEqual(
          [...someOf(allowed, words)],
          allowed.filter((word) => words.split(/\s+/).includes(word)),
        );
      }),
    );
  });
});

describe('nearest', () => {
  const words = fc.uniqueArray(anyId, { maxLength: 8 });

  it('is one of the candidates or none', (context) => {
    holds(
      context,
      fc.property(anyText, words, (word, candidates) => {
        const near = nearest(word, candidates);
        assert.ok(near === undefined || candidates.includes(near));
      }),
    );
  });

  it('makes good one slip in a word of some length', (context) => {
    const slip = fc.tuple(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), fc.nat(3));
    holds(
      context,
      fc.property(slip, ([word, number, kind]) => {
        const at = number % (word.length - 1);
        const [start, a, b, end] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
        const inner =
          [`${b ?? ''}${a ?? ''}`, b, `${a ?? ''}q${b ?? ''}`, `q${b ?? ''}`][kind] ?? '';
        assert.equal(nearest(start + inner + end, ['zzzzzzzzzzzzzzzzzz', word]), word);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { bundled } from '../../src/loader/bundled.js';
import type { Filter } from '../../src/model/filter.js';
import { filterByKind, hasWords, isFiltering, narrow } from '../../src/model/narrow.js';
import { openableIds, openAtFirst } from '../../src/model/open.js';
import { topicsOf } from '../../src/model/progress-change.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { search } from '../../src/model/search.js';
import { sample } from '../model/sample.js';
import { holds } from './holds.js';
import { anyText } from './values.js';

const small = sample() as Roadmap;
/** One whose second phase has nothing to tick. */
const sparse = sample({ 'phases[1].topics': [] }) as Roadmap;
const roadmap = fc.constantFrom(bundled, small, sparse);

const toolNames = [bundled, small].flatMap(({ phases }) =>
  phases.flatMap(({ tools = [] }) => tools.map(({ name }) => name)),
);

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  query: fc.oneof(anyText, fc.constantFrom('', ' ', '-', 'a', 'model', 'kube', 'hammer', 'e r')),
  levels: fc
    .array(fc.oneof(fc.constantFrom('foundation', 'expert', 'low', 'high'), anyText), {
      maxLength: 3,
    })
    .map((ids) => new Set(ids)),
  tool: fc.option(fc.oneof(fc.constantFrom(...toolNames), anyText), { nil: undefined }),
});

describe('narrow', () => {
  it('leaves what has all that is asked for, and nothing else', (context) => {
    let leaving = 0;
    holds(
      context,
      fc.property(roadmap, anyFilter, (roadmap, filter) => {
        const { query, levels, tool } = filter;
        const left = narrow(roadmap, filter);
        assert.equal(left !== undefined, isFiltering(filter));
        if (!left) {
          assert.ok(!hasWords(query) && levels.size === 0 && tool === undefined);
          return;
        }
        if (left.size > 0) leaving += 1;
        const found = search(roadmap, hasWords(query) ? query : '');
        const wanted = openableIds(roadmap).filter((id) => {
          const phase = roadmap.phases.find((phase) => phase.id === id);
          if (!phase) return found.has(id);
          const names = phase.tools?.map(({ name }) => name) ?? [];
          return (
            found.has(id) &&
            (levels.size === 0 || levels.has(phase.level)) &&
            (tool === undefined || names.includes(tool))
          );
        });
        assert.deepEqual([...left], wanted);
      }),
    );
    context.diagnostic(`${String(leaving)} left something`);
    assert.ok(leaving > 0);
  });

  it('leaves no more the more is asked for', (context) => {
    holds(
      context,
      fc.property(roadmap, anyFilter, (roadmap, filter) => {
        const all = new Set(openableIds(roadmap));
        const left = narrow(roadmap, filter) ?? all;
        for (const fewer of [{ query: '' }, { levels: new Set<string>() }, { tool: undefined }]) {
          const more = narrow(roadmap, { ...filter, ...fewer }) ?? all;
          for (const id of left) assert.ok(more.has(id));
        }
        for (const id of left) assert.ok(filterByKind(roadmap, filter).includes(id));
      }),
    );
  });
});

describe('openAtFirst', () => {
  it('opens the first phase that has more to learn, whatever is done', (context) => {
    const own = [bundled, small]
      .flatMap(topicsOf)
      .flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    // Most of it, so that it is not always the first phase.
    const done = fc
      .tuple(fc.nat(own.length), fc.array(fc.oneof(fc.constantFrom(...own), anyText)))
      .map(([count, more]) => [...own.slice(0, count), ...more]);
    const open = fc.constantFrom('first', ' first ', 'nothing-of-that-name', '999');
    holds(
      context,
      fc.property(
        roadmap,
        fc.oneof(done, fc.shuffledSubarray(own)),
        open,
        (roadmap, done, open) => {
          const isNamed = (names: readonly string[]) => names.some((name) => done.includes(name));
          const phase = roadmap.phases.find(
            ({ topics }) =>
              topics.length === 0 ||
              topics.some(({ id, aliases = [] }) => !isNamed([id, ...aliases])),
          );
          const ids = [phase?.id, roadmap.faq?.items[0]?.id].filter((id) => id !== undefined);
          assert.deepEqual([...openAtFirst(open, roadmap, new Set(done))], ids);
        },
      ),
    );
  });

  it('goes by what is named rather than by what is done', (context) => {
    const done = fc.array(fc.constantFrom(...topicsOf(small).map(({ id }) => id)));
    holds(
      context,
      fc.property(done, fc.subarray([...openableIds(small)], { minLength: 1 }), (done, named) => {
        assert.deepEqual([...openAtFirst(named.join(' '), small, new Set(done))], named);
        assert.deepEqual([...openAtFirst('none', small, new Set(done))], []);
        assert.deepEqual([...openAtFirst('all', small, new Set(done))], openableIds(small));
      }),
    );
  });
});

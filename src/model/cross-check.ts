import type { Path } from './fault.js';
import type { Roadmap } from './roadmap.js';

interface Issue {
  readonly path: Path;
  readonly message: string;
}

const reservedSlots: readonly string[] = ['header', 'promo', 'footer'];

type Named = readonly (readonly [path: Path, id: string])[];

const repeated = (named: Named): readonly Issue[] => {
  const seen = new Set<string>();
  return named.flatMap(([path, id]) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, message: `Repeated id: Expected "${id}" once only` }];
  });
};

/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
export const crossCheck = ({ levels, phases, faq }: Roadmap): readonly Issue[] => {
  const levelIds = levels.map(({ id }) => id);
  return [
    ...repeated(levelIds.map((id, index) => [['levels', index, 'id'], id])),
    ...repeated([
      ...phases.map(({ id }, index) => [['phases', index, 'id'], id] as const),
      ...(faq?.items ?? []).map(({ id }, index) => [['faq', 'items', index, 'id'], id] as const),
    ]),
    ...repeated(
      phases.flatMap(({ topics }, phase) =>
        topics.map(({ id }, topic) => [['phases', phase, 'topics', topic, 'id'], id] as const),
      ),
    ),
    ...phases.flatMap(({ id, level }, index): readonly Issue[] => [
      ...(reservedSlots.includes(id)
        ? [{ path: ['phases', index, 'id'], message: `Reserved id: "${id}" is the name of a slot` }]
        : []),
      ...(levelIds.includes(level)
        ? []
        : [
            {
              path: ['phases', index, 'level'],
              message: `Unknown level: Expected one of ${[...new Set(levelIds)].join(', ')} but received "${level}"`,
            },
          ]),
    ]),
  ];
};

import type { Issue, Path } from './fault.js';
import { didYouMean, expected, quote } from './fault-message.js';
import { nearest } from './near-miss.js';
import type { Roadmap } from './roadmap.js';

const reservedSlots: readonly string[] = ['header', 'promo', 'footer'];

type Named = readonly (readonly [path: Path, id: string])[];

const repeated = (named: Named): readonly Issue[] => {
  const seen = new Set<string>();
  return named.flatMap(([path, id]) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, message: expected('an id that nothing else has', id) }];
  });
};

/** Progress kept under an alias is that of one topic. */
const repeatedAliases = ({ phases }: Roadmap): readonly Issue[] => {
  const topics = phases.flatMap((phase, at) =>
    phase.topics.map((topic, index) => ({ topic, path: ['phases', at, 'topics', index] })),
  );
  const owners = new Map(topics.map(({ topic }) => [topic.id, topic]));
  return topics.flatMap(({ topic, path }) =>
    (topic.aliases ?? []).flatMap((alias, index): readonly Issue[] => {
      const owner = owners.get(alias) ?? topic;
      owners.set(alias, owner);
      if (owner === topic) return [];
      return [
        {
          path: [...path, 'aliases', index],
          message: expected('an id that no other topic has or had', alias),
        },
      ];
    }),
  );
};

/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
export const crossCheck = (roadmap: Roadmap): readonly Issue[] => {
  const { levels, phases, faq } = roadmap;
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
    ...repeatedAliases(roadmap),
    ...phases.flatMap(({ id, level }, index): readonly Issue[] => [
      ...(reservedSlots.includes(id)
        ? [
            {
              path: ['phases', index, 'id'],
              message: expected(`an id other than ${reservedSlots.join(', ')}`, id),
            },
          ]
        : []),
      ...(levelIds.includes(level)
        ? []
        : [
            {
              path: ['phases', index, 'level'],
              message: expected(`one of ${[...new Set(levelIds)].map(quote).join(', ')}`, level),
              ...didYouMean(nearest(level, levelIds)),
            },
          ]),
    ]),
  ];
};

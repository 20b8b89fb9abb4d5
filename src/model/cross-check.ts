import type { Issue, Path } from './fault.js';
import { didYouMean, expected, quote } from './fault-message.js';
import { nearest } from './near-miss.js';
import type { Roadmap } from './roadmap.js';

const reservedSlots: readonly string[] = ['header', 'promo', 'footer'];

/** Things that have an id, and where the list of them stands. */
type Named = readonly [path: Path, items: readonly { readonly id: string }[]];

const repeated = (lists: readonly Named[]): readonly Issue[] => {
  const seen = new Set<string>();
  return lists.flatMap(([path, items]) =>
    items.flatMap(({ id }, index): readonly Issue[] => {
      if (seen.has(id)) {
        return [
          { path: [...path, index, 'id'], message: expected('an id that nothing else has', id) },
        ];
      }
      seen.add(id);
      return [];
    }),
  );
};

/** Progress kept under an alias is that of one topic. */
const repeatedAliases = ({ phases }: Roadmap): readonly Issue[] => {
  const owners = new Map(phases.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic])));
  return phases.flatMap(({ topics }, phase) =>
    topics.flatMap((topic, index) =>
      (topic.aliases ?? []).flatMap((alias, at): readonly Issue[] => {
        const owner = owners.get(alias) ?? topic;
        owners.set(alias, owner);
        if (owner === topic) return [];
        return [
          {
            path: ['phases', phase, 'topics', index, 'aliases', at],
            message: expected('an id that no other topic has or had', alias),
          },
        ];
      }),
    ),
  );
};

/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
export const crossCheck = (roadmap: Roadmap): readonly Issue[] => {
  const { levels, phases, faq } = roadmap;
  const levelIds = levels.map(({ id }) => id);
  return [
    ...repeated([[['levels'], levels]]),
    ...repeated([
      [['phases'], phases],
      [['faq', 'items'], faq?.items ?? []],
    ]),
    ...repeated(phases.map(({ topics }, phase) => [['phases', phase, 'topics'], topics])),
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

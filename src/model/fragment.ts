import { findPhase } from './find-phase.js';
import { openableIds } from './open.js';
import type { Roadmap } from './roadmap.js';

/**
 * Id of what a fragment may lead to: a phase by id, a phase by number as in `phase-3`, a question by id.
 * Undefined when it is the host's own.
 *
 * @param fragment as in an address, with its `#`
 * @param prefix what its own fragments start with, such as `#mlops-`
 */
export const idFromFragment = (
  fragment: string,
  prefix: string,
  roadmap: Roadmap,
): string | undefined => {
  if (!fragment.startsWith(prefix)) return undefined;
  const name = fragment.slice(prefix.length);
  // What has such an id itself comes before what has the number in it.
  if (openableIds(roadmap).includes(name)) return name;
  return findPhase(roadmap, name.replace(/^phase-(?=\d+$)/, ''))?.phase.id ?? name;
};

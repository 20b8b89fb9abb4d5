import type { Part } from '../tools/part.js';
import { actions } from './actions.js';
import { bytes } from './bytes.js';
import { cold } from './cold.js';
import { grow } from './grow.js';
import { memory } from './memory.js';
import { search } from './search.js';
import { shift } from './shift.js';

/** In the order of the results. */
export const parts: readonly Part[] = [
  cold,
  actions({ name: 'reader', title: 'What a reader does: 8 phases', size: 'seed', rounds: 9 }),
  actions({ name: 'long', title: 'What a reader does: 1,000 phases', size: 1000, rounds: 5 }),
  search,
  grow,
  memory,
  shift,
  bytes,
];

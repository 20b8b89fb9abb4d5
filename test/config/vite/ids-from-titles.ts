import type { Plugin } from 'vite';
import { idFromTitle } from '../../../src/model/id-from-title.js';
import type { Topic } from '../../../src/model/roadmap.js';
import { at } from './at.js';

/** Leaves out the ids of bundled topics that follow from their titles: the loader makes them again. */
const withoutIds = (key: string, value: unknown): unknown => {
  if (key !== 'topics') return value;
  return (value as readonly Topic[]).map(({ id, ...topic }) =>
    id === idFromTitle(topic.title) ? topic : { id, ...topic },
  );
};

/** Every reader loads the bundled roadmap: what a script can make of its titles need not be in it. */
export const idsFromTitles = (): Plugin => ({
  name: 'ids-from-titles',
  enforce: 'pre',
  transform: (code, id) =>
    id === at('data/mlops.json') ? JSON.stringify(JSON.parse(code), withoutIds) : null,
});

import type { ObjectEntries } from 'valibot';

/** Fields and nothing else: Valibot goes through every name it meets, also those that a page has added to all objects. */
export const ownEntries = <Entries extends ObjectEntries>(entries: Entries): Entries =>
  Object.assign(Object.create(null) as object, entries);

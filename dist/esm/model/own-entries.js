// src/model/own-entries.ts
/** Fields and nothing else: Valibot goes through every name it meets, also those that a page has added to all objects. */
var ownEntries = (entries) => Object.assign(Object.create(null), entries);
export { ownEntries };

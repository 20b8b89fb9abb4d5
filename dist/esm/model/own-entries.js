// src/model/own-entries.ts
/**
* The same fields in an object that has no others: Valibot reads whatever name it meets or asks for, also those that a page
* has added to all objects.
*/
var ownEntries = (fields) => Object.assign(Object.create(null), fields);
export { ownEntries };

// src/model/id-from-title.ts
/** The id that follows from a title: in lower case, with a hyphen for all that is no Latin letter, digit or underscore. */
var idFromTitle = (title) => title.toLowerCase().replace(/\W+/g, "-");
export { idFromTitle };

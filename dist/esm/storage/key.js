// src/storage/key.ts
/** What precedes the id of a roadmap where its progress is kept. */
var keyPrefix = "roadmap:";
export { keyPrefix };

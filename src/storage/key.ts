/** What precedes the id of a roadmap where its progress is kept. */
export const keyPrefix = 'roadmap:';

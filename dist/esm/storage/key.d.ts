/** What precedes the id of a roadmap where its progress is kept. */
export declare const keyPrefix = "roadmap:";

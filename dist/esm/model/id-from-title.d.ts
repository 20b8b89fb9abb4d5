/** The id that follows from a title: in lower case, with a hyphen for all that is no Latin letter, digit or underscore. */
export declare const idFromTitle: (title: string) => string;

/** For `JSON.stringify`: a list stays a list where the page has a library that makes texts of them, as Prototype did (`toJSON`). */
export declare function keepLists(this: object, key: string, value: unknown): unknown;

/**
 * What a document itself has by a name: an element that is named so, which may have come with a comment, must not pass for
 * it.
 */
export declare const ofDocument: (name: "currentScript" | "head") => unknown;
/** The script element that runs; a module has none. */
export declare const currentScript: HTMLScriptElement | null;
/** What the author of the page says to the script on its element. */
export declare const scriptAttribute: (name: string) => string | null | undefined;

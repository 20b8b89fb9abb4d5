/** Offers a text as a file. */
export declare const download: (name: string, type: string, text: string) => void;
/** Puts a text on the clipboard; false where that is not allowed. */
export declare const copyText: (text: string) => Promise<boolean>;

/** Names of the elements. */
export type Tag = 'mlops-roadmap' | 'roadmap-phase' | 'roadmap-faq';
/** An element as it is written in a page, with its options as attributes. */
export declare const writeElement: (tag: Tag, options: object, content: string) => string;
/**
 * Plain HTML inside an element. The slots show it, but they are a shadow tree: by that the script knows that there is
 * something whose state it has to take over. Where they are stripped the HTML is there all the same.
 */
export declare const slotted: (light: string) => string;

import { type Surroundings } from './served-element.js';
import type { Tag } from './tag.js';
export declare const marks: RegExp;
/** A button that nothing comes of is no button: until there is a script, tools are text that looks the same. */
export declare const withoutButtons: (html: string) => string;
/** The declarative shadow tree of an element, rendered by the element itself. */
export declare const declarativeShadow: (tag: Tag, options: object, surroundings: Surroundings) => Promise<string>;

import { type Surroundings } from './served-element.js';
import type { Tag } from './tag.js';
/** The declarative shadow tree of an element, rendered by the element itself. */
export declare const declarativeShadow: (tag: Tag, options: object, surroundings: Surroundings) => Promise<string>;

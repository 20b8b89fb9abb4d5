import type { DescribedHost } from './structured-data.js';
/** Keeps the structured data of an element as the element is, from now on; hardly any page asks for them. */
export declare const tellSearchEngines: (host: DescribedHost) => void;

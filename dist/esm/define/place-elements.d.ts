/**
 * Puts elements where a page keeps none: behind a script that names one in `data-element`, and into what has
 * `data-mlops-roadmap` or the like. Every attribute has its `data-` form there. Frames with a roadmap in them it has made
 * as high as that is.
 */
export declare const placeElements: (tags: readonly string[]) => void;

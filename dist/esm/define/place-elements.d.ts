/**
 * Puts elements behind scripts that name one in `data-element`; every attribute has its `data-` form there. Where a script
 * says `data-place`, plain elements with `data-mlops-roadmap` or the like are filled too: not without its word, as readers
 * of a page may write them. Frames with a roadmap in them become as high as that is.
 */
export declare const placeElements: (tags: readonly string[]) => void;

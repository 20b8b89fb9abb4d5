/** What is said in the place of a roadmap, or above one that could not be replaced. */
export declare const noticesStyles: import("lit").CSSResult;

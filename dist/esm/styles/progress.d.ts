/** What is drawn only where topics can be ticked or phases have dates. */
export declare const progressStyles: import("lit").CSSResult;

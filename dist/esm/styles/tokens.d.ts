/**
 * Declares the tokens that a page can set (`--roadmap-…`), with their defaults, and the private names (`--_…`) that the rules
 * use. A token used by a single rule is declared in that rule.
 */
export declare const tokens: import("lit").CSSResult;

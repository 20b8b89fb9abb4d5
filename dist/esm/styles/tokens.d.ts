/**
 * What a page can set (`--roadmap-…`), each with its default, and the private names (`--_…`) that the rules use. A token that
 * one rule alone uses stands in that rule.
 */
export declare const tokens: import("lit").CSSResult;

import type { Target } from '../model/safe-url.js';
/** A link where there is an address, else the text alone. */
export declare const link: (name: string, target: Target | undefined, part?: string) => import("lit-html/directive.js").DirectiveResult<import("lit-html/directive.js").DirectiveClass>;

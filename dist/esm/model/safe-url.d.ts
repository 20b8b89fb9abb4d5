/**
 * The address that a link may be written with: http, https, mailto, or relative to the page; undefined for any other.
 * The result is what was tested: invisible characters are gone from its ends and percent-encoded inside. The URL parser
 * decides what the protocol is, so no spelling gets past it.
 */
export declare const safeUrl: (url: string | null | undefined) => string | undefined;
/** Where a link leads. */
export interface Target {
    readonly href: string;
    /** Absent where the author of the page has chosen the address: other sites need not know where their readers come from. */
    readonly rel?: 'noreferrer';
}
/**
 * Where a link leads: to the address that the author of the page gives, else to that of an item in the data. Only an address
 * of the item's own counts, since a page may have added one to all objects. Every link is made of the result.
 */
export declare const linkOf: (item: {
    readonly url?: string | undefined;
} | undefined, chosen?: string) => Target | undefined;

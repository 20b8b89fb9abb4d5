/**
 * The address if a link may lead there: http, https, mailto, or relative to the page.
 * The URL parser decides what the protocol is, so no spelling gets past it.
 */
export declare const safeUrl: (url: string | null | undefined) => string | undefined;

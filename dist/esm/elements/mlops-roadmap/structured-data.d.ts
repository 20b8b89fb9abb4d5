import type { ReactiveElement } from 'lit';
/** What is asked of an element whose roadmap is described. */
export type DescribedHost = ReactiveElement & {
    readonly structuredData: boolean;
    readonly hide: string;
};
/** Keeps the block of an element's roadmap as the element is, from now on. */
export declare const settle: (host: DescribedHost) => void;

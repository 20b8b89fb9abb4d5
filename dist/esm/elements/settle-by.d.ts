import type { LitElement } from 'lit';
interface Settling {
    readonly settle: (element: LitElement) => void;
}
/** Has an element settled by what is loaded for it; without that it stays as it is. */
export declare const settleBy: (element: LitElement, loading: Promise<Settling>) => void;
export {};

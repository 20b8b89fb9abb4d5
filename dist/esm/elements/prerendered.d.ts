import type { LitElement } from 'lit';
/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
export declare const settle: (element: LitElement) => void;

import type { Roadmap } from '../model/roadmap.js';
/** The rules of a prerendered element: its own, and what the element itself does by other means in a browser. */
export declare const serverStyles: (rules: readonly string[], { levels }: Roadmap) => string;

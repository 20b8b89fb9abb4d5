import type { Issue } from './fault.js';
import type { Roadmap } from './roadmap.js';
export interface Checked {
    /** Absent where the value does not agree with the schema. */
    readonly roadmap?: Roadmap;
    readonly issues: readonly Issue[];
}
/** Holds plain data to the schema, and what agrees with it to what no schema can say. */
export declare const check: (value: unknown) => Checked;

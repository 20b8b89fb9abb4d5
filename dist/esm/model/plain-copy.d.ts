import { type Fault } from './fault.js';
/** As much of a schema as says what there is to read. */
export interface Shape {
    readonly type: string;
    readonly entries?: Readonly<Record<string, Shape>>;
    readonly item?: Shape;
    readonly wrapped?: Shape;
    readonly options?: readonly (Shape | string)[];
    readonly pipe?: readonly {
        readonly type: string;
    }[];
}
export interface PlainCopy {
    readonly value: unknown;
    /** Unknown fields that come near an optional one that is missing, and what is beyond the budget. */
    readonly faults: readonly Fault[];
    /** Unknown fields that come near a required one, by the place where it is missing. */
    readonly hints: ReadonlyMap<string, string>;
}
/**
 * Copies of any value whatsoever what a schema has a name for, and reads each part once: what is behind has no getter,
 * proxy or cycle that could change or throw later, and what has no name is not looked at.
 */
export declare const plainCopy: (schema: Shape, given: unknown) => PlainCopy;

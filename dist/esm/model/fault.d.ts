/** Where a keyed value stands in the data it came from. */
export type Path = readonly (string | number)[];
/** What is wrong with given data or an attribute, and where. */
export interface Fault {
    /** Place of the fault, such as `phases[2].title`; empty for the value as a whole. */
    readonly path: string;
    /** What was expected and what was found. */
    readonly message: string;
}
export declare const pathToString: (path: Path) => string;

/** Where a keyed value stands in the data it came from. */
export type Path = readonly (string | number)[];
/** What is wrong with given data or an attribute, and where. */
export interface Fault {
    /** Place of the fault, such as `phases[2].title`; empty for the value as a whole. */
    readonly path: string;
    /** What was expected and what was found. */
    readonly message: string;
    /** What may have been meant, such as `Did you mean "week"?`; absent where nothing comes near. */
    readonly hint?: string;
}
/** A fault whose place is still to be written. */
export interface Issue extends Omit<Fault, 'path'> {
    readonly path: Path;
}
/** The place of something by its key and the place of what it is in. */
export declare const placeIn: (place: string, key: string | number) => string;
export declare const pathToString: (path: Path) => string;

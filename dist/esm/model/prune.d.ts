import { type Path } from './fault.js';
/** A copy of JSON data without some of its parts that still knows where in the whole each part stood. */
export interface Pruned {
    readonly value: unknown;
    readonly originalPath: (path: Path) => Path;
}
export declare const prune: (data: unknown, removed: ReadonlySet<string>) => Pruned;

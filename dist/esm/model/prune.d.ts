import { type Path } from './fault.js';
/** JSON data without some of its parts, a copy if there are any, that still knows where in the whole each part stood. */
export interface Pruned {
    readonly value: unknown;
    readonly originalPath: (path: Path) => Path;
}
export declare const prune: (data: unknown, removed: ReadonlySet<string>) => Pruned;

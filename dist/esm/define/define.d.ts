interface VersionedElement extends CustomElementConstructor {
    readonly version?: string;
}
/**
 * Defines an element unless its name is taken: the first definition wins. A second one warns when it is of another version.
 * Does nothing where there are no custom elements, as in Node.
 */
export declare const define: (tag: string, element: VersionedElement & {
    readonly version: string;
}) => void;
export {};

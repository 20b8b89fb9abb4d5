/** What stands somewhere before, and the same afterwards: another element where it was replaced. */
export interface Landmark {
    readonly before: Element;
    readonly after: () => Element | undefined;
    /** What stands in it, where that is shown. */
    readonly inner?: () => readonly Landmark[];
}
/**
 * Remembers where what the reader sees first stands, and returns what scrolls it back there. Browsers that do so by
 * themselves do not know a phase again that was drawn anew.
 *
 * @param focused what has the focus: it goes before all others
 * @param landmarks in their order
 */
export declare const keepPlace: (host: Element, focused: Landmark | undefined, landmarks: readonly Landmark[]) => (() => void);

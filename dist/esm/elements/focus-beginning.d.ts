/** Moves the focus to where what an element shows begins. */
export declare const focusBeginning: (root: ShadowRoot) => void;

/**
 * Keeps what is typed into the fields of a shadow tree, and the keys that press its buttons, from the page: it sees the
 * element alone, and would take each key for one of its shortcuts.
 */
export declare const keepKeys: (root: EventTarget) => void;

/** What a keyboard event says of its key. */
export interface KeyPress {
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly altKey: boolean;
    readonly metaKey: boolean;
    readonly isComposing: boolean;
    /** Browsers call it deprecated, but only its 229 tells that Safari's Enter or Escape has ended a composition. */
    readonly keyCode: number;
    readonly getModifierState: (modifier: string) => boolean;
}
/** Whether a key belongs to an input method, by which Japanese, Chinese or Korean words are composed. */
export declare const isComposing: (press: KeyPress) => boolean;
/** Whether a key does something in a field for text or a date, or else presses a button. */
export declare const isUsed: (press: KeyPress, isField: boolean) => boolean;

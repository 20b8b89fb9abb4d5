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
export const isComposing = (press: KeyPress): boolean => press.isComposing || press.keyCode === 229;

/** Whether a key is held together with Ctrl, Alt or Meta and types no character. */
const isShortcut = (press: KeyPress): boolean =>
  press.ctrlKey || press.metaKey
    ? // AltGr counts as Ctrl and Alt on Windows.
      !press.getModifierState('AltGraph')
    : // With the Option key of a Mac one types characters that are no plain letter or digit.
      press.altKey && !/^\W$/u.test(press.key);

/** Whether a key does something in a field for text or a date, or else presses a button. */
export const isUsed = (press: KeyPress, isField: boolean): boolean =>
  isComposing(press) ||
  (!isShortcut(press) && (isField ? /^(?!(Tab|Escape|F\d+)$)/ : /^( |Enter)$/).test(press.key));

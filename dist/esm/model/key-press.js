// src/model/key-press.ts
/** Whether a key belongs to an input method, by which Japanese, Chinese or Korean words are composed. */
var isComposing = (press) => press.isComposing || press.keyCode === 229;
/** Whether a key is held together with Ctrl, Alt or Meta and types no character. */
var isShortcut = (press) => press.ctrlKey || press.metaKey ? !press.getModifierState("AltGraph") : press.altKey && !/^\W$/u.test(press.key);
/** Whether a key does something in a field for text or a date, or else presses a button. */
var isUsed = (press, isField) => isComposing(press) || !isShortcut(press) && (isField ? /^(?!(Tab|Escape|F\d+)$)/ : /^( |Enter)$/).test(press.key);
export { isComposing, isUsed };

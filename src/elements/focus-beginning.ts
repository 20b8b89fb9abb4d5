const places = "[part='notice'], [part='title'], [part='faq-title'], summary";

/** Moves the focus to where what an element shows begins. */
export const focusBeginning = (root: ShadowRoot): void => {
  for (const place of root.querySelectorAll<HTMLElement>(places)) {
    if (place.localName !== 'summary') place.tabIndex = -1;
    place.focus();
    // One that is hidden does not take it.
    if (root.activeElement) return;
  }
};

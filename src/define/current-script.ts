/**
 * What a document itself has by a name: an element that is named so, which may have come with a comment, must not pass for
 * it.
 */
export const ofDocument = (name: 'currentScript' | 'head'): unknown =>
  Reflect.get(Document.prototype, name, document);

/** The script element that runs; a module has none. */
export const currentScript = ofDocument('currentScript') as HTMLScriptElement | null;

/** What the author of the page says to the script on its element. */
export const scriptAttribute = (name: string): string | null | undefined =>
  (currentScript ?? document.querySelector(`script[type=module][${name}]`))?.getAttribute(name);

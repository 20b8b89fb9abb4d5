/**
 * What a document itself has by a name: an element that is named so, which may have come with a comment, must not pass for
 * it.
 */
export const ofDocument = (name: 'currentScript' | 'head'): unknown =>
  Reflect.get(Document.prototype, name, document);

const running = ofDocument('currentScript');

/** The script element that runs; a module has none. */
export const currentScript = running instanceof HTMLScriptElement ? running : undefined;

/** What the author of the page says to the script on its element. */
export const scriptAttribute = (name: string): string | null | undefined =>
  (currentScript ?? document.querySelector(`script[type=module][${name}]`))?.getAttribute(name);

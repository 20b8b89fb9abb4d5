/** How advertisements have written into documents of old, and still do; the types call it deprecated. */
interface Written {
  open: () => unknown;
  write: (html: string) => void;
  close: () => void;
}

/** Begins a document anew, for HTML to be written into it; it is being read until it is closed. */
export const openAnew = (document: Document): Written => {
  const written: Written = document;
  written.open();
  return written;
};

interface Observing {
  readonly observedAttributes: readonly string[];
}

const placed = new WeakSet<Element>();

const place = (tag: string): void => {
  for (const spot of document.querySelectorAll(`script[data-element=${tag}],[data-${tag}]`)) {
    if (placed.has(spot)) continue;
    placed.add(spot);
    const element = document.createElement(tag);
    const { observedAttributes } = element.constructor as typeof HTMLElement & Observing;
    // No others: where readers may write, what they write may have a `data-onclick`.
    for (const name of ['id', 'lang', ...observedAttributes]) {
      const value = spot.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    if (spot.localName === 'script') spot.after(element);
    else spot.replaceChildren(element);
  }
};

/** Frames of ours are fitted by what is loaded for them, and scroll without it. One that comes later sends a message. */
const fitFrames = (): void => {
  if (document.querySelector('iframe[src*="embed.html"]'))
    import('./fit-frames.js').catch(() => undefined);
};

/**
 * Puts elements where a page keeps none: behind a script that names one in `data-element`, and into what has
 * `data-mlops-roadmap` or the like. Every attribute has its `data-` form there. Frames with a roadmap in them it has made
 * as high as that is.
 */
export const placeElements = (tags: readonly string[]): void => {
  const placeAll = (): void => {
    tags.forEach(place);
    fitFrames();
  };
  placeAll();
  // What stands below the script.
  addEventListener('DOMContentLoaded', placeAll);
  // A later copy of the script, which leaves the page to this one, marks a place for an element all the same.
  document.addEventListener('load', placeAll, { capture: true });
  addEventListener('message', fitFrames);
};

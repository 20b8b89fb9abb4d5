import { whenLoaded } from '../controllers/when-loaded.js';
import { scriptAttribute } from './current-script.js';

interface Observing {
  readonly observedAttributes: readonly string[];
}

const placed = new WeakSet<Element>();

const place = (tag: string): void => {
  for (const script of document.querySelectorAll(`script[data-element=${tag}]`)) {
    if (placed.has(script)) continue;
    placed.add(script);
    const element = document.createElement(tag);
    const { observedAttributes } = element.constructor as typeof HTMLElement & Observing;
    for (const name of ['id', 'lang', ...observedAttributes]) {
      const value = script.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    script.after(element);
  }
};

/**
 * Puts elements behind scripts that name one in `data-element`; every attribute has its `data-` form there. Where a script
 * says `data-place`, plain elements with `data-mlops-roadmap` or the like are filled too: not without its word, as readers
 * of a page may write them. Frames with a roadmap in them become as high as that is.
 */
export const placeElements = (tags: readonly string[]): void => {
  // A later copy of the script leaves the page to this one.
  const mayFill = (): boolean =>
    (scriptAttribute('data-place') ?? document.querySelector('script[data-place][src*=roadmap]')) !=
    null;
  let isFilling = false;
  const placeAll = (): void => {
    tags.forEach(place);
    // Frames scroll without what is loaded for them.
    if (document.querySelector('iframe[src*="embed.html"]'))
      whenLoaded(import('./fit-frames.js'), () => undefined);
    if (isFilling || !mayFill()) return;
    isFilling = true;
    whenLoaded(import('./fill-placeholders.js'), ({ fillPlaceholders }) => {
      fillPlaceholders(tags);
    });
  };
  placeAll();
  // What stands below the script.
  addEventListener('DOMContentLoaded', placeAll);
  // A later copy of the script marks a place for an element all the same.
  document.addEventListener('load', placeAll, { capture: true });
  // A frame that comes later sends a message.
  addEventListener('message', placeAll);
};

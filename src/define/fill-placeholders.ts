import { whenFree } from '../controllers/when-free.js';
import type { RoadmapElement } from '../elements/roadmap-element.js';

/**
 * Not for readers of a page: an id would be a name in the page and in its addresses, structured data stand in its head, and
 * the list of what is wrong is in words that come from elsewhere.
 */
const withheld: readonly string[] = ['id', 'structured-data', 'debug'];

/** Links of ours lead nowhere but to the page's own site when a reader may have written them. */
const links: readonly string[] = ['promo-href', 'parent-href'];

type Placed = HTMLElement & Pick<RoadmapElement, 'isPlaced' | 'src'>;

interface Observing {
  readonly observedAttributes: readonly string[];
}

const elements = 'mlops-roadmap,roadmap-phase,roadmap-faq';

/** How many placeholders are filled without waiting until the browser is idle. */
const urgent = 20;

/** How many are filled in one task. */
const slice = 2;

/** How often one is filled again after the page has put something else into it. */
const mostTimes = 5;

const tags = new Set<string>();
const times = new WeakMap<Element, number>();
const waiting = new Set<HTMLElement>();
let filled = 0;
let isScanAsked = false;

const ownAddress = (address: string): string | undefined => {
  try {
    const { href } = new URL(address, location.href);
    return href.startsWith(`${location.origin}/`) ? href : undefined;
  } catch {
    return undefined;
  }
};

const tagFor = (spot: Element): string | undefined =>
  [...tags].find((tag) => spot.hasAttribute(`data-${tag}`));

/** Whether a placeholder holds no element yet, or holds something else again: a page may put its old content back. */
const isOpen = (spot: HTMLElement): boolean => {
  const inside = spot.querySelector<Placed>(elements);
  if (inside?.isPlaced || spot.isContentEditable || spot.closest(elements)) return false;
  const count = times.get(spot) ?? 0;
  return count === 0 || (count < mostTimes && spot.hasChildNodes());
};

const fill = (spot: HTMLElement, tag: string): void => {
  const element = document.createElement(tag) as Placed;
  element.isPlaced = true;
  const { observedAttributes } = element.constructor as typeof HTMLElement & Observing;
  // Nothing that is no attribute of the element.
  for (const name of ['lang', ...observedAttributes]) {
    const value = spot.getAttribute(`data-${name}`);
    if (value === null || withheld.includes(name)) continue;
    const safe = links.includes(name) ? ownAddress(value) : value;
    // As an attribute it would be fetched as a page's own by a copy of the element.
    if (name === 'src') element.src = value;
    else if (safe !== undefined) element.setAttribute(name, safe);
  }
  times.set(spot, (times.get(spot) ?? 0) + 1);
  spot.replaceChildren(element);
};

const observer = new MutationObserver((records) => {
  const brings = ({ type, addedNodes }: MutationRecord): boolean =>
    type === 'attributes' || [...addedNodes].some(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
  if (isScanAsked || !records.some(brings)) return;
  isScanAsked = true;
  requestAnimationFrame(scan);
});

/** Fills a few, and goes on in another task: each has to be drawn as well. */
const fillSome = (): void => {
  for (const spot of [...waiting].slice(0, slice)) {
    waiting.delete(spot);
    const tag = tagFor(spot);
    if (!tag || !spot.isConnected || !isOpen(spot)) continue;
    fill(spot, tag);
    filled += 1;
  }
  // What has been done here brings no placeholder.
  observer.takeRecords();
  if (waiting.size === 0) filled = 0;
  else if (filled < urgent) setTimeout(fillSome);
  else whenFree(fillSome);
};

const scan = (): void => {
  isScanAsked = false;
  const isBusy = waiting.size > 0;
  // Neither a form, whose fields may have the names of its methods, nor drawings, which show no HTML.
  const selector = [...tags]
    .map((tag) => `body [data-${tag}]:not(form,svg,svg *,math,math *)`)
    .join();
  for (const spot of document.querySelectorAll<HTMLElement>(selector)) {
    if (isOpen(spot)) waiting.add(spot);
  }
  if (!isBusy) fillSome();
};

/** Fills plain elements that ask for one of ours, now and as the page changes. */
export const fillPlaceholders = (more: readonly string[]): void => {
  for (const tag of more) tags.add(tag);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [...tags].map((tag) => `data-${tag}`),
  });
  // Before that, a placeholder may be there in part.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', scan, { once: true });
  else scan();
};

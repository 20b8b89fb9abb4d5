import { around, portOf, stackAt } from './drawn-around.js';

const columns = [0.02, 0.25, 0.5, 0.75, 0.98];
const rows = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98];

/** A phase or question that the reader is brought to. */
class Arrival {
  readonly #details: HTMLDetailsElement;
  readonly #place: HTMLElement;
  readonly #surrounding: ReadonlySet<Element>;
  /** Room below what covers it. */
  readonly #gap: number;
  /** Where it stands and how far all around it is scrolled, when that was last seen to. */
  #left: readonly [number, number] = [0, 0];

  constructor(details: HTMLDetailsElement, place: HTMLElement) {
    this.#details = details;
    this.#place = place;
    this.#surrounding = new Set(around(place));
    const styles = getComputedStyle(place);
    // An author who says how much room there is at the top has said all of it.
    const isGiven = styles.getPropertyValue('--roadmap-scroll-margin').trim() !== '';
    this.#gap = isGiven ? 0 : parseFloat(styles.scrollMarginBlockStart);
  }

  /** Our own transitions of what opens and closes; those of the page may never end. */
  get transitions(): readonly Animation[] {
    return (this.#place.getRootNode() as ShadowRoot)
      .getAnimations()
      .filter(
        ({ effect }) =>
          effect instanceof KeyframeEffect &&
          effect.target?.localName === 'details' &&
          effect.pseudoElement === '::details-content',
      );
  }

  /** False once a new rendering has replaced the element. */
  get isConnected(): boolean {
    return this.#place.isConnected;
  }

  /** Whether somebody has scrolled since: then it is no longer ours to bring anything into view. */
  get isScrolled(): boolean {
    const [top, offset] = this.#now();
    const [topBefore, offsetBefore] = this.#left;
    // A browser scrolls by itself too, to leave things where they are.
    return Math.abs(top - topBefore) > 2 && offset !== offsetBefore;
  }

  /** Scrolls until nothing that the page keeps at its top covers the heading. */
  clear(): void {
    const place = this.#place;
    const { currentCSSZoom: zoom = 1 } = place as Partial<Element>;
    // Several bars may lie one below the other, and one may come into view only now.
    for (let turn = 0; turn < 5; turn += 1) {
      const cover = this.#coverBottom();
      if (cover === undefined) break;
      const { top } = place.getBoundingClientRect();
      const margin = parseFloat(getComputedStyle(place).scrollMarginBlockStart);
      const lower = (cover + this.#gap - top) / zoom;
      // By its margin, since that counts for everything that scrolls it.
      place.style.scrollMarginBlockStart = `${String(margin + lower)}px`;
      place.scrollIntoView({ behavior: 'instant' });
      if (Math.abs(place.getBoundingClientRect().top - top) < 1) break;
    }
    this.#left = this.#now();
  }

  /** What closes above it meanwhile moves it, and not every engine makes up for that. */
  stayInView(): void {
    this.#place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.clear();
  }

  end(): void {
    const place = this.#place;
    place.style.scrollMarginBlockStart = '';
    if (place.getAttribute('style') === '') place.removeAttribute('style');
  }

  #now(): readonly [number, number] {
    const offsets = [...this.#surrounding].map(({ scrollTop }) => scrollTop);
    const offset = offsets.reduce((sum, scrollTop) => sum + scrollTop, 0);
    return [this.#place.getBoundingClientRect().top, offset];
  }

  /** Lower edge of what covers the heading; undefined where nothing does. */
  #coverBottom(): number | undefined {
    const { left, right, top } = this.#place.getBoundingClientRect();
    const { bottom } = (
      this.#details.querySelector('summary') ?? this.#details
    ).getBoundingClientRect();
    const [start, end] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const bottoms = columns.flatMap((column) =>
      rows.flatMap((row) =>
        this.#coversAt(start + column * (end - start), top + row * (bottom - top)),
      ),
    );
    return bottoms.length > 0 ? Math.max(...bottoms) : undefined;
  }

  #coversAt(x: number, y: number): readonly number[] {
    const { ownerDocument } = this.#place;
    const stack = stackAt(ownerDocument, x, y);
    const own = stack.findIndex(
      (hit) => this.#surrounding.has(hit) || hit.getRootNode() === this.#place.getRootNode(),
    );
    const port = portOf(this.#surrounding);
    return (
      stack
        .slice(0, Math.max(own, 0))
        .filter((hit) => this.#isPinned(hit))
        .map((hit) => hit.getBoundingClientRect())
        // Nothing comes clear of what lies lower or covers nearly all of it, such as a banner or a backdrop.
        .filter(({ top }) => top < port.top + port.height / 3)
        .map(({ bottom }) => bottom)
        .filter((bottom) => bottom > y && bottom < port.top + port.height * 0.75)
    );
  }

  /** Whether something stays where it is when the page scrolls. */
  #isPinned(hit: Element): boolean {
    const chain = around(hit);
    const common = chain.findIndex((element) => this.#surrounding.has(element));
    return chain
      .slice(0, common)
      .some((element) => /fixed|sticky/.test(getComputedStyle(element).position));
  }
}

const pause = (duration: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, duration));

/** In milliseconds: how long something may still come to the top of the page, and a page may load. */
const watching = 1000;
const loading = 10_000;

const steps = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

let current: Arrival | undefined;

type Find = () => HTMLDetailsElement | undefined;

/** Begins with what is found, clear of what covers it. */
const arriveAt = (find: Find): Arrival | undefined => {
  const details = find();
  const place = details?.parentElement;
  if (!place) return undefined;
  current?.end();
  current = new Arrival(details, place);
  current.clear();
  // A new rendering removes the focused element, and the browser moves the focus to <body>.
  const { activeElement, body } = details.ownerDocument;
  if (activeElement === body) details.querySelector('summary')?.focus({ preventScroll: true });
  return current;
};

/**
 * Keeps the phase or question that the reader has been brought to clear of what the page keeps at its top, for about a
 * second: headers are drawn late, and slide in when the page scrolls. Ends as soon as the reader does something.
 *
 * @param find what it is now: progress and plan are loaded meanwhile, and draw it anew
 */
export const keepClear = async (find: Find): Promise<void> => {
  let arrival = arriveAt(find);
  if (!arrival) return;
  let isLeft = false;
  const leave = (): void => {
    isLeft = true;
  };
  for (const step of steps) addEventListener(step, leave, { capture: true, passive: true });
  const isOver = (): boolean => isLeft || current !== arrival;

  const ended = Promise.allSettled(arrival.transitions.map(({ finished }) => finished));
  await Promise.race([ended, pause(watching)]);
  if (!isOver() && arrival.isConnected) arrival.stayInView();
  const start = performance.now();
  let until = start + watching;
  while (!isOver() && performance.now() < until) {
    await pause(100);
    if (isOver()) break;
    if (!arrival.isConnected) arrival = arriveAt(find);
    if (!arrival || arrival.isScrolled) break;
    arrival.clear();
    const isLoading = document.readyState !== 'complete';
    if (isLoading) until = Math.min(performance.now() + watching, start + loading);
  }
  for (const step of steps) removeEventListener(step, leave, { capture: true });
  if (current === arrival) {
    arrival?.end();
    current = undefined;
  }
};

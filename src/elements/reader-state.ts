import { css } from 'lit';
import { adopt } from '../controllers/adopt.js';
import { styleFound } from '../controllers/found.styles.js';
import { updateNow } from '../controllers/update-now.js';
import type {} from '../events/roadmap-navigate.js';
import { keepPlace, type Landmark } from './keep-place.js';

type Details = HTMLDetailsElement;

// Nothing here is shared with what is loaded first, which would grow by what ties them together.
const idOf = ({ dataset }: Details): string => dataset['phase'] ?? dataset['question'] ?? '';

const detailsIn = (root: ParentNode): readonly Details[] => [...root.querySelectorAll('details')];

/** Where the reader is: in which phase or question, and at which of its elements of that name. */
interface Place {
  readonly id: string | undefined;
  readonly name: string;
  readonly index: number;
}

/** The part of a tree that belongs to a phase or question; all of it where there is none. */
const scopeOf = (root: ParentNode, id: string | undefined): ParentNode =>
  detailsIn(root).find((details) => idOf(details) === id) ?? root;

const placeOf = (root: ParentNode, focused: Element): Place => {
  const details = focused.closest<Details>('details[data-phase],details[data-question]');
  const id = details ? idOf(details) : undefined;
  const name = focused.localName;
  const index = [...scopeOf(root, id).querySelectorAll(name)].indexOf(focused);
  return { id, name, index };
};

const activeIn = (root: ShadowRoot): Element | null => {
  const { activeElement } = root;
  return (
    activeElement ?? (root.host.matches(':focus-within') ? root.ownerDocument.activeElement : null)
  );
};

/** Opens and closes as the browser does by itself, and nobody is told: for the page nothing has changed. */
const setOpen = (details: Details, open: boolean): void => {
  if (details.open === open) return;
  const silence = (event: Event): void => {
    event.stopImmediatePropagation();
  };
  addEventListener('roadmap-toggle', silence, { capture: true });
  details.open = open;
  // The browser's own comes later: until then another rendering would take it back.
  details.dispatchEvent(new Event('toggle'));
  removeEventListener('roadmap-toggle', silence, { capture: true });
};

/** Whether an author has put something into a slot of the element, where it stays. */
const isSlotted = (element: Element, { host }: ShadowRoot): boolean =>
  [...host.children].some(
    (child) => child.contains(element) && /^(?!prerendered-)./.test(child.slot),
  );

/** All that opens, in the light tree or in the shadow one, which goes before it. */
const allIn = (root: ShadowRoot): readonly Details[] => [
  ...detailsIn(root.host).filter((details) => !isSlotted(details, root)),
  ...detailsIn(root),
];

/** Whether it is drawn: not so what has lost its slot. */
const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;

const itemsIn = (details: Details | undefined): readonly Element[] =>
  details?.open ? [...details.querySelectorAll('li')] : [];

/** Where it begins: in plain HTML its heading stands before it. */
const beginningOf = ({ host }: ShadowRoot, details: Details): Element =>
  (host.contains(details) ? details.parentElement : null) ?? details;

const landmarkOf = (root: ShadowRoot, details: Details): Landmark => {
  const before = beginningOf(root, details);
  const after = (): Details | undefined =>
    allIn(root).find((other) => idOf(other) === idOf(details) && isDrawn(other));
  const inner = (): readonly Landmark[] =>
    itemsIn(details).map((item, index) => ({ before: item, after: () => itemsIn(after())[index] }));
  return { before, after, inner };
};

/** What the author has put inside stays itself. */
const landmarksOf = (root: ShadowRoot, all: readonly Details[]): readonly Landmark[] => {
  const isComposed = root.host.querySelector('roadmap-phase, roadmap-faq') !== null;
  const own = isComposed ? [...root.host.children].filter(({ slot }) => slot === '') : [];
  return [
    ...own.filter(isDrawn).map((child) => ({ before: child, after: () => child })),
    ...all.filter(isDrawn).map((details) => landmarkOf(root, details)),
  ];
};

/** To the reader nothing opens or closes: it was so before. */
const withoutMotion = css`
  details::details-content {
    transition: none !important;
  }
  summary::after {
    transition: none !important;
  }
`;

const typedIn = (root: ParentNode): string =>
  root.querySelector<HTMLInputElement>("[part='search']")?.value ?? '';

/**
 * Replaces what is in a shadow tree, or in the light one that its slots show, and leaves the reader where they are: what
 * was open, the focus, and what was typed.
 */
export const keepReader = (root: ShadowRoot, replace: () => void): void => {
  const { host } = root;
  const before = allIn(root);
  const wasOpen = new Map(before.map((details) => [idOf(details), details.open]));
  // What the roadmap around it has marked: it does so again, but not in time.
  const isInside = host.localName !== 'mlops-roadmap';
  const receded = before.filter((details) => isInside && details.matches('[data-receded]'));
  const focused = activeIn(root);
  const place = focused && placeOf(root.activeElement ? root : host, focused);
  const typed = typedIn(root);
  const around = focused?.closest('details');
  const scrollBack = keepPlace(
    host,
    around ? landmarkOf(root, around) : undefined,
    landmarksOf(root, before),
  );

  // A link may lead to a phase meanwhile: then that is where the reader is.
  let target: string | undefined;
  const onNavigate = ({ phase, question }: HTMLElementEventMap['roadmap-navigate']): void => {
    target = phase ?? question;
  };
  const widget = host as HTMLElement;
  widget.addEventListener('roadmap-navigate', onNavigate);
  adopt(root, withoutMotion.styleSheet);
  replace();
  widget.removeEventListener('roadmap-navigate', onNavigate);

  if (receded.length > 0) styleFound(root);
  for (const details of detailsIn(root)) {
    const open = wasOpen.get(idOf(details));
    if (open !== undefined && idOf(details) !== target) setOpen(details, open);
    const steppedBack = receded.some((one) => idOf(one) === idOf(details));
    if (steppedBack) details.setAttribute('data-receded', '');
  }
  const search = root.querySelector<HTMLInputElement>("[part='search']");
  if (typed && search) {
    search.value = typed;
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  // What has just opened may be drawn only now.
  updateNow(widget);
  // The browser takes what is open by now for what it begins with.
  root.host.getBoundingClientRect();
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
    (sheet) => sheet !== withoutMotion.styleSheet,
  );
  if (target !== undefined) return;
  // What an author has put into a slot keeps the focus by itself.
  if (place && !isDrawn(focused)) {
    const again = scopeOf(root, place.id).querySelectorAll<HTMLElement>(place.name)[place.index];
    again?.focus({ preventScroll: true });
  }
  scrollBack();
};

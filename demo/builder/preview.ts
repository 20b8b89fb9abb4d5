import type { Tag } from '../../src/prerender/tag.js';
import { type Attribute, attributesOf } from './attributes.js';
import type { Surroundings } from './snippets/setup.js';
import { type State, tags } from './state.js';
import { tokenRule } from './style.js';
import { themeFiles } from './theme-files.js';

/** A roadmap element as far as the preview knows it. */
type Shown = Element & { roadmap?: unknown; progressStore?: unknown };

const anyTag = `[data-roadmap],${tags.join()}`;

/** What is ticked in a preview is nobody's progress. */
const forgetful = {
  load: () => null,
  save: () => undefined,
};

/** Links that lead away would leave the builder in its own preview. */
const stayHere = (event: Event): void => {
  const link = event
    .composedPath()
    .find((target) => (target as Partial<Element>).localName === 'a') as
    HTMLAnchorElement | undefined;
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
};

const prepared = new WeakSet<Document>();

/** What each element has been given last: a new object would begin everything anew. */
const given = new WeakMap<Element, string>();

const styleSheets = new WeakMap<Document, CSSStyleSheet>();

/** No style element: the policy of the builder, which its preview has as well, takes none. It comes after all that are linked. */
const setStyle = (page: Document, css: string): void => {
  const view = page.defaultView;
  if (!view) return;
  const sheet = styleSheets.get(page) ?? new view.CSSStyleSheet();
  if (!styleSheets.has(page)) page.adoptedStyleSheets.push(sheet);
  styleSheets.set(page, sheet);
  sheet.replaceSync(css);
};

const elementIn = (page: Document, tag: Tag): Shown | undefined => {
  const spot = page.querySelector(anyTag);
  if (!spot || spot.localName === tag) return spot ?? undefined;
  const element: Shown = page.createElement(tag);
  element.progressStore = forgetful;
  spot.replaceWith(element);
  return element;
};

const setAttributes = (element: Element, attributes: readonly Attribute[]): void => {
  const wanted = new Map(attributes);
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
};

const linkTheme = (page: Document, theme: string | undefined): void => {
  const there = page.querySelector<HTMLLinkElement>('link[data-theme-file]');
  if (theme === (there?.href ?? undefined)) return;
  there?.remove();
  if (theme === undefined) return;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = theme;
  link.dataset['themeFile'] = '';
  page.head.append(link);
};

/** A bridge takes the colours of the site around it: the page becomes a site of that kind. */
const setSite = ({ documentElement: root }: Document, style: string): void => {
  if (themeFiles.some(({ name, isBridge }) => isBridge && name === style))
    root.dataset['bridge'] = style;
  else delete root.dataset['bridge'];
};

const giveRoadmap = (element: Shown, json: string | undefined): void => {
  if (given.get(element) === json) return;
  if (json === undefined) given.delete(element);
  else given.set(element, json);
  // A different object from that of the frame, and as untrusted: the element checks it.
  element.roadmap = json === undefined ? undefined : (JSON.parse(json) as unknown);
};

/**
 * Makes the roadmap in a sample page what has been chosen, without loading the page anew.
 *
 * @param json a roadmap of one's own that is valid, as JSON
 */
export const showIn = (
  page: Document,
  state: State,
  known: Pick<Surroundings, 'here' | 'themes' | 'levels'>,
  json: string | undefined,
): void => {
  if (!prepared.has(page)) {
    prepared.add(page);
    page.addEventListener('click', stayHere);
  }
  page.documentElement.dataset['theme'] = state.scheme;
  setSite(page, state.style);
  setStyle(page, tokenRule(state, known).join('\n'));
  linkTheme(page, state.style === '' ? undefined : `${known.here}themes/${state.style}.css`);
  const element = elementIn(page, state.element);
  if (!element) return;
  // Its data come from here, not from an address that may be meant for another site.
  setAttributes(
    element,
    attributesOf(state).filter(([name]) => name !== 'src'),
  );
  giveRoadmap(element, json);
};

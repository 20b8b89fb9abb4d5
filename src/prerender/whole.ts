import { headingLevel } from '../model/heading-level.js';
import { someOf } from '../model/allowed.js';
import { openAtFirst } from '../model/open.js';
import type { Roadmap } from '../model/roadmap.js';
import { linkOf } from '../model/safe-url.js';
import { roadmapParts } from '../model/roadmap-parts.js';
import {
  lightAnnouncement,
  lightFaq,
  lightHeader,
  type LightOptions,
  lightPhase,
  lightPromo,
} from './light.js';
import { Markup, markup, tidy } from './markup.js';
import type { RoadmapOptions } from './options.js';
import type { Prepared } from './prepare.js';

/** The author's own phases and questions with their prose, in the place of the timeline. */
export interface Composition {
  readonly content: string;
  /** Whether there are any: prose alone takes the place of nothing. */
  readonly composed: boolean;
  readonly hasFaq: boolean;
  /** Whether all of it is open; undefined where there is nothing to open. */
  readonly allInsideOpen: boolean | undefined;
}

/** What of a whole roadmap is shown besides its phases, by the options of its element. */
const partsOf = (
  { hide, promoHref, parentHref, ...options }: RoadmapOptions,
  roadmap: Roadmap,
) => ({
  hidden: someOf(roadmapParts, hide),
  promoTarget: linkOf(roadmap.promo, promoHref),
  parentTarget: linkOf(roadmap.parent, parentHref),
  level: headingLevel(options.headingLevel) ?? 2,
});

// Once the element shows its own, these have no slot in it.
const beside = (place: 'top' | 'bottom', part: Markup): Markup | undefined =>
  part.html.trim() ? markup`<div slot="prerendered-${place}">\n${tidy(part)}</div>\n` : undefined;

/** A whole roadmap as plain HTML. What the author has written stays as it is. */
export const wholeLight = (
  options: RoadmapOptions,
  { roadmap, words, lang }: Prepared,
  { content, composed, hasFaq }: Composition,
): string => {
  const { hidden, promoTarget, parentTarget, level } = partsOf(options, roadmap);
  const { faq } = roadmap;
  const promo = hidden.has('promo') ? undefined : roadmap.promo;
  const open = openAtFirst(options.open ?? 'first', roadmap);
  const isOpen = (id: string): boolean => open.has(id);
  const light: LightOptions = { roadmap, words, lang, headingLevel: level, isOpen };
  const inner: LightOptions = { ...light, headingLevel: level + 1 };
  const top = markup`${
    promo && promoTarget ? lightAnnouncement(promo, promoTarget, light) : undefined
  }${hidden.has('header') ? undefined : lightHeader(parentTarget, light)}`;
  const bottom = markup`${promo ? lightPromo(promo, promoTarget, inner) : undefined}${
    faq && !hidden.has('faq') && !hasFaq ? lightFaq(faq, inner) : undefined
  }`;
  const phases = roadmap.phases.map((phase, index) =>
    lightPhase({ phase, number: index + 1 }, hidden.has('tools'), inner),
  );
  const own = new Markup(content);
  const whole = composed
    ? markup`${beside('top', top)}${own}${beside('bottom', bottom)}`
    : markup`${tidy(markup`${top}${phases}${bottom}`)}${own}`;
  return whole.html;
};

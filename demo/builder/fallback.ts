import type { Words } from '../../src/i18n/words.js';
import { headingLevel } from '../../src/model/heading-level.js';
import { findPhase } from '../../src/model/find-phase.js';
import { openAtFirst } from '../../src/model/open.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { lightFaq, type LightOptions, lightPhase } from '../../src/prerender/light.js';
import { wholeLight } from '../../src/prerender/whole.js';
import type { State } from './state.js';

const nothingComposed = {
  content: '',
  composed: false,
  hasFaq: false,
  allInsideOpen: undefined,
} as const;

/** What stands inside the element for feeds, search engines and readers without scripts, as plain HTML. */
export const fallbackHtml = (state: State, roadmap: Roadmap, words: Words): string => {
  const { element, phase, open, hide, promoHref, parentHref } = state;
  const asked = headingLevel(state.headingLevel);
  if (element === 'mlops-roadmap') {
    return wholeLight(
      { open, hide: hide.join(' '), promoHref, parentHref, headingLevel: asked },
      { format: 'html', roadmap, language: undefined, words },
      nothingComposed,
    ).trim();
  }
  const atFirst = openAtFirst(open, roadmap);
  const options = (level: number): LightOptions => ({
    roadmap,
    words,
    headingLevel: asked ?? level,
    isOpen: (id) => (element === 'roadmap-phase' ? open === 'all' : atFirst.has(id)),
  });
  if (element === 'roadmap-faq')
    return roadmap.faq ? lightFaq(roadmap.faq, options(2)).html.trim() : '';
  const found = findPhase(roadmap, phase);
  return found ? lightPhase(found, hide.includes('tools'), options(3)).html.trim() : '';
};

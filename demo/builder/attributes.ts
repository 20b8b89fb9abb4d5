import { safeUrl } from '../../src/model/safe-url.js';
import type { State } from './state.js';

/** An attribute and its value; `true` for one that is present or not. */
export type Attribute = readonly [name: string, value: string | true];

/** The file that a pasted or dropped roadmap becomes where a snippet does not hold it. */
export const ownFile = 'my-roadmap.json';

type Candidate = readonly [name: string, value: string | boolean];

const candidates = (state: State, address: string): readonly Candidate[] => {
  const { element } = state;
  const isRoadmap = element === 'mlops-roadmap';
  const isPhase = element === 'roadmap-phase';
  const isTracked = element !== 'roadmap-faq';
  const hide = isRoadmap
    ? state.hide
    : isPhase
      ? state.hide.filter((part) => part === 'tools')
      : [];
  return [
    ['phase', isPhase && state.phase],
    ['src', safeUrl(state.src) ?? address],
    ['lang', state.lang],
    ['theme', state.theme !== 'auto' && state.theme],
    ['open', isPhase ? state.open === 'all' : state.open !== 'first' && state.open],
    ['exclusive', !isPhase && state.exclusive],
    ['hide', hide.join(' ')],
    ['level', isRoadmap && state.level],
    ['heading-level', state.headingLevel],
    ['progress', isTracked && state.progress],
    ['start', isTracked && state.start],
    ['pace', isRoadmap && state.start !== '' && state.pace !== 'steady' && state.pace],
    ['structured-data', isRoadmap && state.structuredData],
    ['promo-href', isRoadmap && (safeUrl(state.promoHref) ?? '')],
    ['parent-href', isRoadmap && (safeUrl(state.parentHref) ?? '')],
  ];
};

/**
 * The attributes that make the element what has been chosen, in the order in which they are written.
 *
 * @param address of a roadmap of one's own, where the state names none
 */
export const attributesOf = (state: State, address = ''): readonly Attribute[] =>
  candidates(state, address).flatMap(([name, value]) =>
    value === false || value === '' ? [] : [[name, value] as const],
  );

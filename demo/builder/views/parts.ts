import { html, nothing, type TemplateResult } from 'lit';
import { paces } from '../../../src/model/plan.js';
import type { RoadmapPart } from '../../../src/model/roadmap-parts.js';
import { addressField, check, checks, choice, dateField, type Option } from './fields.js';
import type { View } from './view.js';

const partTitles: Readonly<Record<RoadmapPart, string>> = {
  header: 'Header',
  overview: 'Overview',
  controls: 'Toolbar',
  tools: 'Tools',
  promo: 'Promo',
  faq: 'Questions',
};

const paceTitles = { fast: 'Fast', steady: 'Steady', relaxed: 'Relaxed' } as const;

const paceOptions = paces.map((value) => ({ value, label: paceTitles[value] }));

const headingOptions: readonly Option[] = [
  { value: '', label: 'As usual' },
  ...['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: `h${value}` })),
];

const partChecks = ({ state, change }: View, parts: readonly RoadmapPart[]): TemplateResult => {
  const options = parts.map((value) => ({ value, label: partTitles[value] }));
  const shown = parts.filter((part) => !state.hide.includes(part));
  return checks('Parts', options, shown, (chosen) => {
    const others = state.hide.filter((part) => !parts.includes(part));
    change({ hide: [...others, ...parts.filter((part) => !chosen.includes(part))] });
  });
};

/** None at all stands for all of them, as an attribute that is not there. */
const levelChecks = ({ state, roadmap, change }: View): TemplateResult => {
  const ids = roadmap.levels.map(({ id }) => id);
  const named = state.level.split(' ').filter((id) => ids.includes(id));
  return checks(
    'Levels shown at first',
    roadmap.levels.map(({ id, name }) => ({ value: id, label: name })),
    named.length > 0 ? named : ids,
    (chosen) => {
      change({ level: chosen.length === ids.length ? '' : chosen.join(' ') });
    },
  );
};

const planFields = ({ state, change }: View): TemplateResult => html`
  ${check('Topics can be ticked', state.progress, (progress) => {
    change({ progress });
  })}
  ${dateField('Start date', state.start, (start) => {
    change({ start });
  })}
  ${
    state.element === 'mlops-roadmap' && state.start !== ''
      ? choice('Pace', paceOptions, state.pace, (value) => {
          const pace = paces.find((one) => one === value);
          if (pace) change({ pace });
        })
      : nothing
  }
`;

const linkFields = ({ state, change }: View): TemplateResult => html`
  ${addressField(
    'Where the promo leads',
    state.promoHref,
    (promoHref) => {
      change({ promoHref });
    },
    'https://',
  )}
  ${addressField(
    'Where “All Roadmaps” leads',
    state.parentHref,
    (parentHref) => {
      change({ parentHref });
    },
    '/roadmaps',
  )}
`;

/** Which parts are shown, and what the reader can do with them. */
export const partsView = (view: View): TemplateResult => {
  const { state, change } = view;
  const isRoadmap = state.element === 'mlops-roadmap';
  return html`
    ${
      isRoadmap
        ? partChecks(view, ['header', 'overview', 'controls', 'tools', 'promo', 'faq'])
        : nothing
    }
    ${state.element === 'roadmap-phase' ? partChecks(view, ['tools']) : nothing}
    ${state.element === 'roadmap-faq' ? nothing : planFields(view)}
    ${isRoadmap ? levelChecks(view) : nothing}
    ${choice('Heading of its title', headingOptions, state.headingLevel, (headingLevel) => {
      change({ headingLevel });
    })}
    ${isRoadmap ? linkFields(view) : nothing}
    ${
      isRoadmap
        ? check('Structured data for search engines', state.structuredData, (structuredData) => {
            change({ structuredData });
          })
        : nothing
    }
  `;
};

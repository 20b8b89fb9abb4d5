import { html, nothing, type TemplateResult } from 'lit';
import { paces } from '../../../src/model/plan.js';
import type { RoadmapPart } from '../../../src/views/roadmap.js';
import { check, choice, field, type Option } from './fields.js';
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

const partChecks = ({ state, change }: View, parts: readonly RoadmapPart[]): TemplateResult =>
  html`<fieldset class="checks">
    <legend>Parts</legend>
    ${parts.map((part) =>
      check(partTitles[part], !state.hide.includes(part), (isShown) => {
        const others = state.hide.filter((hidden) => hidden !== part);
        change({ hide: isShown ? others : [...others, part] });
      }),
    )}
  </fieldset>`;

const planFields = ({ state, change }: View): TemplateResult => html`
  ${check('Topics can be ticked', state.progress, (progress) => {
    change({ progress });
  })}
  ${field('Start date', 'date', state.start, (start) => {
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
  ${field(
    'Where the promo leads',
    'text',
    state.promoHref,
    (promoHref) => {
      change({ promoHref });
    },
    'https://',
  )}
  ${field(
    'Where “All Roadmaps” leads',
    'text',
    state.parentHref,
    (parentHref) => {
      change({ parentHref });
    },
    '/roadmaps',
  )}
`;

/** Which parts are shown, and what the reader can do with them. */
export const partsView = (view: View): TemplateResult => {
  const { state, roadmap, change } = view;
  const isRoadmap = state.element === 'mlops-roadmap';
  const levels = roadmap.levels.map(({ id, name }) => ({ value: id, label: name }));
  return html`
    ${
      isRoadmap
        ? partChecks(view, ['header', 'overview', 'controls', 'tools', 'promo', 'faq'])
        : nothing
    }
    ${state.element === 'roadmap-phase' ? partChecks(view, ['tools']) : nothing}
    ${state.element === 'roadmap-faq' ? nothing : planFields(view)}
    ${
      isRoadmap
        ? choice(
            'Level shown at first',
            [{ value: '', label: 'All' }, ...levels],
            state.level,
            (level) => {
              change({ level });
            },
          )
        : nothing
    }
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

import { html, nothing, type TemplateResult } from 'lit';
import type { Tag } from '../../../src/prerender/tag.js';
import type { Roadmap } from '../../../src/model/roadmap.js';
import { languages } from '../state.js';
import { check, choice, type Option, segments } from './fields.js';
import type { View } from './view.js';

const elements: readonly Option<Tag>[] = [
  { value: 'mlops-roadmap', label: 'Roadmap' },
  { value: 'roadmap-phase', label: 'One phase' },
  { value: 'roadmap-faq', label: 'Questions' },
];

const phaseOptions = ({ phases }: Roadmap): readonly Option[] =>
  phases.map(({ title }, index) => ({
    value: String(index + 1),
    label: `${String(index + 1)} · ${title}`,
  }));

/** An id is shown as the number that it stands for. */
const phaseValue = ({ phases }: Roadmap, phase: string): string => {
  const index = phases.findIndex(({ id }) => id === phase);
  return index < 0 ? phase : String(index + 1);
};

const openOptions: readonly Option[] = [
  { value: 'first', label: 'The first' },
  { value: 'none', label: 'None' },
  { value: 'all', label: 'All' },
];

const withCurrent = (options: readonly Option[], value: string): readonly Option[] =>
  options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];

const own = new Intl.DisplayNames('en', { type: 'language' });

const languageOptions: readonly Option[] = [
  { value: '', label: 'That of the page' },
  ...languages.map((value) => ({ value, label: own.of(value) ?? value })),
];

/** Which element, and what of it is open. */
export const whatView = ({ state, roadmap, change }: View): TemplateResult => {
  const phases = phaseOptions(roadmap);
  const phase = phaseValue(roadmap, state.phase);
  const isPhase = state.element === 'roadmap-phase';
  return html`
    ${segments('Element', 'element', elements, state.element, (element) => {
      change({ element });
    })}
    ${
      isPhase
        ? html`${choice('Phase', withCurrent(phases, phase), phase, (value) => {
            change({ phase: value });
          })}
          ${check('Open at first', state.open === 'all', (isOpen) => {
            change({ open: isOpen ? 'all' : 'first' });
          })}`
        : choice(
            'Open at first',
            withCurrent(
              state.element === 'mlops-roadmap' ? [...openOptions, ...phases] : openOptions,
              state.open,
            ),
            state.open,
            (open) => {
              change({ open });
            },
          )
    }
    ${
      isPhase
        ? nothing
        : check('Opening one closes the others', state.exclusive, (exclusive) => {
            change({ exclusive });
          })
    }
    ${choice('Language of its own words', languageOptions, state.lang, (lang) => {
      change({ lang });
    })}
  `;
};

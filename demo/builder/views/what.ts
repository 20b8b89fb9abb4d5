import { html, nothing, type TemplateResult } from 'lit';
import type { Tag } from '../../../src/prerender/tag.js';
import type { Roadmap } from '../../../src/model/roadmap.js';
import { languages } from '../state.js';
import { check, checks, choice, type Option, segments } from './fields.js';
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

const [first, none, all] = [
  { value: 'first', label: 'The first' },
  { value: 'none', label: 'None' },
  { value: 'all', label: 'All' },
] as const;
const someOption = { value: 'some', label: 'Some of them' } as const;

/** What is open at first. A list that names phases is as good as their numbers. */
const openView = ({ state, roadmap, change }: View): TemplateResult => {
  const { element, open } = state;
  const phases = phaseOptions(roadmap);
  const numbers = open.split(' ').map((phase) => phaseValue(roadmap, phase));
  const isList = ![first, none, all].some(({ value }) => value === open);
  const options = element === 'mlops-roadmap' || isList ? [someOption] : [];
  return html`${choice(
    'Open at first',
    [first, none, all, ...options],
    isList ? someOption.value : open,
    (value) => {
      change({ open: value === someOption.value ? '1' : value });
    },
  )}
  ${
    isList
      ? checks('Open phases', phases, numbers, (chosen) => {
          change({ open: chosen.length > 0 ? chosen.join(' ') : none.value });
        })
      : nothing
  }`;
};

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
export const whatView = (view: View): TemplateResult => {
  const { state, roadmap, change } = view;
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
        : openView(view)
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

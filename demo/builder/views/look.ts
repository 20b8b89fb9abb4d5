import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Theme, themes } from '../../../src/controllers/theme.js';
import { themeFiles } from '../theme-files.js';
import {
  choiceTokens,
  colourTokens,
  type LengthToken,
  lengthTokens,
  levelTokensOf,
} from '../tokens.js';
import { coloursView, resetToken } from './colours.js';
import { choice, type Option } from './fields.js';
import type { View } from './view.js';

const themeTitles: Readonly<Record<Theme, string>> = {
  auto: 'As the page shows',
  light: 'Light',
  dark: 'Dark',
  system: 'As the device is set',
};

const fileOptions = (isBridge: boolean): readonly Option[] =>
  themeFiles
    .filter((file) => file.isBridge === isBridge)
    .map(({ name, title }) => ({ value: name, label: title }));

const setToken = (view: View, name: string, value: string): void => {
  if (value === '') resetToken(view, [name]);
  else view.change({ tokens: { ...view.state.tokens, [name]: value } });
};

const range = (view: View, token: LengthToken): TemplateResult => {
  const { id, label, min, max, step } = token;
  const fallback = view.defaults.length(token);
  const value = view.state.tokens[id] ?? String(fallback ?? token.fallback);
  return html`<label class="field range">
    <span>${label} <output>${value} em</output></span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${live(value)}
      @input=${(event: Event) => {
        const { value: chosen } = event.currentTarget as HTMLInputElement;
        setToken(view, id, Number(chosen) === fallback ? '' : chosen);
      }}
    />
  </label>`;
};

/** Theme, colours, fonts and distances. */
export const lookView = (view: View): TemplateResult => {
  const { state, roadmap, change } = view;
  return html`
    ${choice(
      'Light or dark',
      themes.map((value) => ({ value, label: themeTitles[value] })),
      state.theme,
      (value) => {
        const theme = themes.find((one) => one === value);
        if (theme) change({ theme });
      },
    )}
    ${choice(
      'Theme',
      [{ value: '', label: 'None' }],
      state.style,
      (style) => {
        change({ style });
      },
      [
        ['Finished', fileOptions(false)],
        ['In the colours of your site', fileOptions(true)],
      ],
    )}
    ${coloursView(view, 'Colours', colourTokens)}
    ${coloursView(view, 'Levels', levelTokensOf(roadmap.levels))}
    ${choiceTokens.map(({ id, label, otherwise, choices }) =>
      choice(
        label,
        [
          { value: '', label: otherwise },
          ...Object.entries(choices).map(([value, { title }]) => ({ value, label: title })),
        ],
        state.tokens[id] ?? '',
        (value) => {
          setToken(view, id, value);
        },
      ),
    )}
    ${lengthTokens.map((token) => range(view, token))}
  `;
};

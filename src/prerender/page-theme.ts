import { signalAttributes } from '../controllers/theme.js';

/** The same values as the element reads. */
const values = { light: ['light', 'default'], dark: ['dark', 'slate'] } as const;

const schemes = ['light', 'dark'] as const;

/** The same classes as the element reads. */
const signalClasses = (scheme: string): string =>
  ['', 'theme-', 'sl-theme-', 'wa-'].map((prefix) => `.${prefix}${scheme}`).join() +
  `,.${scheme}-mode`;

const signalsFor = (attribute: string, scheme: keyof typeof values): string =>
  `:is(${values[scheme].map((value) => `[${attribute}=${value}]`).join()})`;

// The last that matches counts: of the page before that of its body, and what the element asks first at the end.
const rules = ['html', 'body'].flatMap((element) =>
  ['class', ...signalAttributes.toReversed()].flatMap((attribute) =>
    schemes.map((scheme) => {
      const signal =
        attribute === 'class' ? `:is(${signalClasses(scheme)})` : signalsFor(attribute, scheme);
      return `:host-context(${element}${signal}) .roadmap{color-scheme:${scheme}}`;
    }),
  ),
);

/** A value for dark text and one for light text: the lightness of the page's text decides between them. */
const byText = (dark: number, light: number): string =>
  `calc(${String(dark)} + ${String(light - dark)} * clamp(0, (l - 0.65) * 100, 1))`;

const oklchByText = (dark: readonly number[], light: readonly number[]): string =>
  `oklch(from currentcolor ${dark.map((value, index) => byText(value, light[index] ?? 0)).join(' ')})`;

/** What the author has set, else a value. */
const token = (name: string, value: string): string => `var(--roadmap-${name},${value})`;

const muted = ['category', 'summary', 'faq-summary', 'question-number', 'answer'].map(
  (part) => `[part='${part}']`,
);

/**
 * Text that stands on the page itself, and not on a card, follows the text of the page: it is readable before the script can look at the background. What
 * a theme or the author sets goes before it.
 */
const readable = [
  `@supports (color:${oklchByText([0.2, 0, 0], [0.9, 0, 0])}){`,
  `.roadmap{color:${token('text', oklchByText([0.22, 0.015, 265], [0.95, 0.005, 265]))}}`,
  `:is(${muted.join()},[part='segment'] small){color:${token('muted', oklchByText([0.43, 0.02, 260], [0.75, 0.015, 260]))}}`,
  `:is([part='segment'],[part='node']){color:var(--_token,oklch(from currentcolor ${byText(0.42, 0.8)} 0.11 var(--_hue)))}`,
  `:is([part='parent'] a,[part='controls'] :is([part='toggle-all'],[part='print'])){color:${token('accent', oklchByText([0.46, 0.19, 267], [0.79, 0.11, 272]))}}`,
  `:is([part='phase'],[part='promo'],[part='announcement'],[part='search']){color:var(--_text)}`,
  '}',
].join('');

/**
 * Shows what the page says that it shows, where no script can ask it yet. Only Chromium knows `:host-context()`: other
 * browsers leave these rules out and take the `color-scheme` of the page.
 */
export const pageTheme = `${readable}${rules.join('')}`;

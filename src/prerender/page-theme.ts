import { signalAttributes } from '../controllers/theme.js';

/** The same values as the element reads. */
const values = { light: ['light', 'default'], dark: ['dark', 'slate'] } as const;

const schemes = ['light', 'dark'] as const;

const signalsFor = (attribute: string, scheme: keyof typeof values): string =>
  `:is(${values[scheme].map((value) => `[${attribute}=${value}]`).join()})`;

// The last that matches counts: of the page before that of its body, and what the element asks first at the end.
const rules = ['html', 'body'].flatMap((element) =>
  ['class', ...signalAttributes.toReversed()].flatMap((attribute) =>
    schemes.map((scheme) => {
      const signal = attribute === 'class' ? `.${scheme}` : signalsFor(attribute, scheme);
      return `:host-context(${element}${signal}) .roadmap{color-scheme:${scheme}}`;
    }),
  ),
);

/**
 * Shows what the page says that it shows, where no script can ask it yet. Only Chromium knows `:host-context()`: other
 * browsers leave these rules out and take the `color-scheme` of the page.
 */
export const pageTheme = rules.join('');

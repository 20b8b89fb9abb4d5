import type { Level } from '../../src/model/roadmap.js';

/** A colour that the builder offers, with what it is where nobody has chosen. */
export interface ColourToken {
  readonly id: string;
  readonly label: string;
  /** The default as the widget has it, light and dark. */
  readonly defaults: readonly [light: string, dark: string];
  /** The colour that it is where nobody has chosen, which may have been chosen itself. */
  readonly like?: ColourToken;
}

/** A length in em that the builder offers. */
export interface LengthToken {
  readonly id: string;
  readonly label: string;
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const accent: ColourToken = {
  id: 'accent',
  label: 'Accent',
  defaults: ['oklch(0.46 0.19 267)', 'oklch(0.79 0.11 272)'],
};

const border: ColourToken = {
  id: 'border',
  label: 'Borders',
  defaults: ['oklch(0.91 0.008 260)', 'oklch(0.32 0.018 257)'],
};

/** Tokens that colour the whole. */
export const colourTokens: readonly ColourToken[] = [
  accent,
  { id: 'surface', label: 'Cards', defaults: ['#fff', 'oklch(0.215 0.015 257)'] },
  {
    id: 'raised',
    label: 'Chips',
    defaults: ['oklch(0.975 0.003 265)', 'oklch(0.245 0.018 257)'],
  },
  { id: 'text', label: 'Text', defaults: ['oklch(0.22 0.015 265)', 'oklch(0.95 0.005 265)'] },
  {
    id: 'muted',
    label: 'Lesser text',
    defaults: ['oklch(0.43 0.02 260)', 'oklch(0.75 0.015 260)'],
  },
  border,
  { ...border, id: 'rail', label: 'Rail', like: border },
  { ...accent, id: 'focus', label: 'Focus ring', like: accent },
];

const levelHues = [163, 252, 302, 48, 205, 353, 110, 25];

/** Tells whether an id can be part of a name in CSS. */
const isName = (id: string): boolean => /^[\p{L}\p{N}_-]+$/u.test(id);

/** Tokens that colour the levels of a roadmap. */
export const levelTokensOf = (levels: readonly Level[]): readonly ColourToken[] =>
  levels.flatMap(({ id, name }, index) => {
    const hue = String(levelHues[index % levelHues.length]);
    const defaults = [`oklch(0.42 0.13 ${hue})`, `oklch(0.8 0.11 ${hue})`] as const;
    return isName(id) ? [{ id: `level-${id}`, label: name, defaults }] : [];
  });

/** Tokens that measure. */
export const lengthTokens: readonly LengthToken[] = [
  { id: 'radius', label: 'Corners', fallback: 0.75, min: 0, max: 2, step: 0.125 },
  { id: 'space', label: 'Distances', fallback: 1, min: 0.5, max: 1.5, step: 0.125 },
  { id: 'scroll-margin', label: 'Room for a header', fallback: 1, min: 0, max: 12, step: 0.5 },
];

/** Values by the name that they have in an address. */
type Choices = Readonly<Record<string, { readonly title: string; readonly css: string }>>;

/** Font families that need no file. */
const fonts: Choices = {
  system: { title: 'System', css: 'system-ui, sans-serif' },
  humanist: {
    title: 'Humanist',
    css: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
  },
  serif: {
    title: 'Serif',
    css: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
  },
  rounded: {
    title: 'Rounded',
    css: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, sans-serif",
  },
  mono: {
    title: 'Monospaced',
    css: "ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace",
  },
};

const shadows: Choices = {
  none: { title: 'None', css: 'none' },
  soft: { title: 'Soft', css: '0 0.25em 1em rgb(0 0 0 / 15%)' },
  deep: { title: 'Deep', css: '0 0.75em 2.5em rgb(0 0 0 / 30%)' },
};

/** Tokens for which there is a choice of a few. */
export const choiceTokens: readonly {
  readonly id: string;
  readonly label: string;
  readonly otherwise: string;
  readonly choices: Choices;
}[] = [
  { id: 'font', label: 'Font', otherwise: 'That of the page', choices: fonts },
  { id: 'heading-font', label: 'Font of headings', otherwise: 'The same', choices: fonts },
  { id: 'shadow', label: 'Shadow of open cards', otherwise: 'As usual', choices: shadows },
];

/** What has been chosen, by the token and, for a colour in the dark, with `-dark` after it. */
export type TokenValues = Readonly<Record<string, string>>;

const isColour = (text: string): boolean => /^[\da-f]{6}$/i.test(text);

const isLength = ({ min, max }: LengthToken, text: string): boolean =>
  /^\d{1,2}(\.\d{1,3})?$/.test(text) && Number(text) >= min && Number(text) <= max;

/** Names that a value may have besides those of levels, and whether a text is such a value. */
export const tokenChecks: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ...colourTokens.flatMap(({ id }) => [[id, isColour] as const, [`${id}-dark`, isColour] as const]),
  ...lengthTokens.map((token) => [token.id, (text: string) => isLength(token, text)] as const),
  ...choiceTokens.map(
    ({ id, choices }) => [id, (text: string) => Object.hasOwn(choices, text)] as const,
  ),
]);

/** Whether a text is a value of a token. Which levels there are is known only with the roadmap. */
export const isTokenValue = (name: string, text: string): boolean =>
  tokenChecks.get(name)?.(text) ?? (/^level-[A-Za-z][\w-]{0,70}$/.test(name) && isColour(text));

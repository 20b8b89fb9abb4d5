/** A colour that the builder offers, with what it is where nobody has chosen. */
export interface ColourToken {
  readonly id: string;
  readonly label: string;
  /** The default as the widget has it, light and dark. */
  readonly defaults: readonly [light: string, dark: string];
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

/** Tokens that colour the whole. */
export const colourTokens: readonly ColourToken[] = [
  {
    id: 'accent',
    label: 'Accent',
    defaults: ['oklch(0.46 0.19 267)', 'oklch(0.79 0.11 272)'],
  },
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
  {
    id: 'border',
    label: 'Borders',
    defaults: ['oklch(0.91 0.008 260)', 'oklch(0.32 0.018 257)'],
  },
];

/** Tokens that colour the levels of the bundled roadmap. */
export const levelTokens: readonly ColourToken[] = [
  {
    id: 'level-foundation',
    label: 'Foundation',
    defaults: ['oklch(0.42 0.13 163)', 'oklch(0.8 0.11 163)'],
  },
  {
    id: 'level-intermediate',
    label: 'Intermediate',
    defaults: ['oklch(0.42 0.13 252)', 'oklch(0.8 0.11 252)'],
  },
  {
    id: 'level-advanced',
    label: 'Advanced',
    defaults: ['oklch(0.42 0.13 302)', 'oklch(0.8 0.11 302)'],
  },
  {
    id: 'level-expert',
    label: 'Expert',
    defaults: ['oklch(0.42 0.13 48)', 'oklch(0.8 0.11 48)'],
  },
];

/** Tokens that measure. */
export const lengthTokens: readonly LengthToken[] = [
  { id: 'radius', label: 'Corners', fallback: 0.75, min: 0, max: 2, step: 0.125 },
  { id: 'space', label: 'Distances', fallback: 1, min: 0.5, max: 1.5, step: 0.125 },
];

/** Tokens that name a font family. */
export const fontTokens = [
  { id: 'font', label: 'Font' },
  { id: 'heading-font', label: 'Font of headings' },
] as const;

/** Font families that need no file, by the name that they have in an address. */
export const fonts: Readonly<Record<string, { readonly title: string; readonly css: string }>> = {
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

/** What has been chosen, by the token and, for a colour in the dark, with `-dark` after it. */
export type TokenValues = Readonly<Record<string, string>>;

const isColour = (text: string): boolean => /^[\da-f]{6}$/i.test(text);

const isLength = ({ min, max }: LengthToken, text: string): boolean =>
  /^\d(\.\d{1,3})?$/.test(text) && Number(text) >= min && Number(text) <= max;

/** Every name that a value may have, and whether a text is such a value. */
export const tokenChecks: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ...[...colourTokens, ...levelTokens].flatMap(({ id }) => [
    [id, isColour] as const,
    [`${id}-dark`, isColour] as const,
  ]),
  ...lengthTokens.map((token) => [token.id, (text: string) => isLength(token, text)] as const),
  ...fontTokens.map(({ id }) => [id, (text: string) => Object.hasOwn(fonts, text)] as const),
]);

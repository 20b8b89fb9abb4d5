/** What a page's own rules could change in something that is not theirs. */
const properties = [
  'display',
  'position',
  'direction',
  'visibility',
  'opacity',
  'color',
  'background-color',
  'box-shadow',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-transform',
  'white-space-collapse',
  'text-wrap-mode',
  'overflow-wrap',
  'list-style-type',
  'cursor',
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
    `padding-${side}`,
    `margin-${side}`,
    ...['width', 'style', 'color'].map((aspect) => `border-${side}-${aspect}`),
  ]),
  'border-top-left-radius',
  'border-bottom-right-radius',
] as const;

interface Box {
  readonly name: string;
  /** Left, top, width and height in relation to the whole. */
  readonly box: readonly number[];
  /** Its own and that of what CSS draws before and after it. */
  readonly style: ReadonlyMap<string, string>;
}

/** How everything in an element looks. */
export type Look = readonly Box[];

const nameOf = (element: Element, index: number): string =>
  `${String(index)} ${element.getAttribute('part') ?? element.localName}`;

const styleOf = (element: Element): ReadonlyMap<string, string> => {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error('not on a page');
  const style = new Map<string, string>();
  for (const pseudo of ['', '::before', '::after']) {
    const computed = view.getComputedStyle(element, pseudo);
    if (pseudo !== '' && ['none', 'normal'].includes(computed.content)) continue;
    for (const property of properties) {
      style.set(`${pseudo} ${property}`, computed.getPropertyValue(property));
    }
  }
  return style;
};

export const lookOf = ({ shadowRoot }: Element): Look => {
  const whole = shadowRoot?.querySelector('.roadmap');
  if (!whole) throw new Error('nothing is drawn');
  const { left, top } = whole.getBoundingClientRect();
  return [whole, ...whole.querySelectorAll('*')].map((element, index) => {
    const rect = element.getBoundingClientRect();
    const style = styleOf(element);
    // Without a box of its own it is nowhere.
    const box = ['contents', 'none'].includes(style.get(' display') ?? '')
      ? []
      : [rect.left - left, rect.top - top, rect.width, rect.height];
    return { name: nameOf(element, index), box, style };
  });
};

/** What is a pixel or more elsewhere, or of another size; `scale` is how engines measure a zoomed page. */
export const boxDifferences = (expected: Look, actual: Look, scale = 1): string[] =>
  expected.flatMap(({ name, box }, index) => {
    const other = actual[index]?.box.map((value) => value * scale) ?? [];
    const same = box.every((value, side) => Math.abs(value - (other[side] ?? NaN)) < 1);
    return same ? [] : [`${name}: ${box.join(' ')} → ${other.join(' ')}`];
  });

export const styleDifferences = (expected: Look, actual: Look): string[] =>
  expected.flatMap(({ name, style }, index) =>
    [...style].flatMap(([property, value]) => {
      const other = actual[index]?.style.get(property);
      return value === other ? [] : [`${name} ${property}: ${value} → ${String(other)}`];
    }),
  );

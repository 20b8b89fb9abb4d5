type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Any CSS colour as this engine paints it, each part from 0 to 1. */
const painted = (colour: string): Colour => {
  if (!context) throw new Error('no canvas');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
};

/** What is below an element's own text: the nearest background that is not see-through. */
const backgroundOf = (element: Element): Colour => {
  const view = element.ownerDocument.defaultView ?? window;
  const colour = painted(view.getComputedStyle(element).backgroundColor);
  if (colour[3] === 1) return colour;
  if (colour[3] > 0) throw new Error('a background that shines through');
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return around ? backgroundOf(around) : [1, 1, 1, 1];
};

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two opaque colours, as WCAG defines it. */
export const colourContrast = (one: string, other: string): number => {
  const [a, b] = [luminance(painted(one)), luminance(painted(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** The contrast of an element's text with what is below it, as WCAG defines it. */
export const contrast = (element: Element): number => {
  const view = element.ownerDocument.defaultView ?? window;
  const text = luminance(painted(view.getComputedStyle(element).color));
  const background = luminance(backgroundOf(element));
  return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
};

/** How far two colours are apart to the eye, in OKLab: black and white by 1. */
export const difference = (one: string, other: string): number => {
  const [a, b] = [one, other].map((colour) => {
    const [red, green, blue] = painted(colour);
    const [r, g, bl] = [linear(red), linear(green), linear(blue)];
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * bl);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * bl);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * bl);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  });
  return Math.hypot(...[0, 1, 2].map((index) => (a?.[index] ?? 0) - (b?.[index] ?? 0)));
};

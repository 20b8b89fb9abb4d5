/** What the page in a frame tells the page around it. */
export interface HeightMessage {
  readonly type: 'mlops-roadmap:height';
  /** Of what is agreed here, not of the package. */
  readonly version: 1;
  /** CSS pixels. */
  readonly height: number;
}

/** What the page around a frame asks it, to be told again. */
export interface MeasureMessage {
  readonly type: 'mlops-roadmap:measure';
  readonly version: 1;
}

/** Taller than any roadmap, and less than what would harm a page. */
const highest = 100_000;

/** What a message says itself: what a page adds to all objects is no part of it. */
const field = (message: unknown, name: string): unknown =>
  typeof message === 'object' && message !== null && Object.hasOwn(message, name)
    ? Reflect.get(message, name)
    : undefined;

export const heightMessage = (height: number): HeightMessage => ({
  type: 'mlops-roadmap:height',
  version: 1,
  height,
});

export const measureMessage: MeasureMessage = { type: 'mlops-roadmap:measure', version: 1 };

/** The height that a message tells; undefined for any other message, and for what is no height of a frame. */
export const heightIn = (message: unknown): number | undefined => {
  if (field(message, 'type') !== 'mlops-roadmap:height') return undefined;
  const height = field(message, 'height');
  return typeof height === 'number' && height > 0 && height <= highest ? height : undefined;
};

/** Whether a message asks for the height. */
export const asksForHeight = (message: unknown): boolean =>
  field(message, 'type') === measureMessage.type;

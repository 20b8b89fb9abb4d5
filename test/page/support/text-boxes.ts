import { rangeOf, visibleTexts } from './visible-text.js';

/** Plain numbers: each is compared with many others, and engines take their time to read a DOMRect. */
interface TextBox {
  readonly text: Text;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxesOf = (element: Element): TextBox[] =>
  visibleTexts(element)
    .filter(({ data }) => data.trim() !== '')
    .flatMap((text) =>
      [...rangeOf(text).getClientRects()].map(({ left, right, top, bottom }) => ({
        text,
        left,
        right,
        top,
        bottom,
      })),
    );

/** An inline box is as high as its font, not as its line: lines that stand close share some empty pixels. */
const allowedShare = 0.25;

const overlap = (a: TextBox, b: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
    allowedShare * Math.min(a.bottom - a.top, b.bottom - b.top);

/** Texts that are drawn over each other. */
export const overlappingTexts = (element: Element): string[] => {
  const boxes = boxesOf(element).sort((a, b) => a.top - b.top);
  return boxes.flatMap((box, index) => {
    const below = boxes.findIndex((other, at) => at > index && other.top >= box.bottom);
    return boxes
      .slice(index + 1, below < 0 ? undefined : below)
      .filter((other) => overlap(box, other))
      .map((other) => `“${box.text.data.trim()}” and “${other.text.data.trim()}”`);
  });
};

const clips = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).overflowX !== 'visible';

interface Room {
  readonly left: number;
  readonly right: number;
}

/** Between which sides something inside an element shows, as far as it and what is around it cut off. */
const roomIn = (element: Element | null, known: Map<Element, Room>): Room => {
  if (!element) return { left: -Infinity, right: Infinity };
  const before = known.get(element);
  if (before) return before;
  let room = roomIn(element.parentElement, known);
  if (clips(element)) {
    const { left, right } = element.getBoundingClientRect();
    room = { left: Math.max(room.left, left), right: Math.min(room.right, right) };
  }
  known.set(element, room);
  return room;
};

/** Texts that reach beyond the page or beyond what cuts them off. */
export const cutTexts = (element: Element): string[] => {
  const { clientWidth } = element.ownerDocument.documentElement;
  const known = new Map<Element, Room>();
  return boxesOf(element)
    .filter(({ text, left, right }) => {
      const room = roomIn(text.parentElement, known);
      return left < Math.max(0, room.left) - 1 || right > Math.min(clientWidth, room.right) + 1;
    })
    .map(({ text }) => text.data.trim());
};

import { visibleTexts } from './visible-text.js';

interface TextBox {
  readonly text: Text;
  readonly rect: DOMRect;
}

const boxesOf = (element: Element): TextBox[] =>
  visibleTexts(element)
    .filter(({ data }) => data.trim() !== '')
    .flatMap((text) => {
      const range = text.ownerDocument.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((rect) => ({ text, rect }));
    });

/** An inline box is as high as its font, not as its line: lines that stand close share some empty pixels. */
const allowedShare = 0.25;

const overlap = ({ rect: a }: TextBox, { rect: b }: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
    allowedShare * Math.min(a.height, b.height);

/** Texts that are drawn over each other. */
export const overlappingTexts = (element: Element): string[] => {
  const boxes = boxesOf(element);
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `“${box.text.data.trim()}” and “${other.text.data.trim()}”`),
  );
};

const clips = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).overflowX !== 'visible';

/** Texts that reach beyond the page or beyond what cuts them off. */
export const cutTexts = (element: Element): string[] => {
  const { clientWidth } = element.ownerDocument.documentElement;
  return boxesOf(element)
    .filter(({ text, rect }) => {
      if (rect.left < -1 || rect.right > clientWidth + 1) return true;
      for (let at = text.parentElement; at; at = at.parentElement) {
        const box = at.getBoundingClientRect();
        if (clips(at) && (rect.right > box.right + 1 || rect.left < box.left - 1)) return true;
      }
      return false;
    })
    .map(({ text }) => text.data.trim());
};

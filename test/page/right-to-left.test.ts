import { expect } from '@open-wc/testing';
import { inside, openRoadmap } from './support/host-page.js';

/** What is laid out by the page's direction; lines of English text run from left to right all the same. */
const mirrored = [
  'overview] li',
  'legend-level]',
  'toggle-all]',
  'item]',
  'node]',
  'phase]',
  'phase-header]',
  'phase-header] .headline',
  'phase-header] .meta',
  'phase-body]',
  'topics]',
  'topic] > span',
  'tools]',
  'tool]',
  'promo-action]',
  'question]',
  'question-number]',
]
  .map((part) => `[part=${part}`)
  .join();

interface Box {
  readonly name: string;
  readonly rect: DOMRect;
}

const boxesOf = ({ shadowRoot }: Element): Box[] =>
  [...(shadowRoot?.querySelectorAll(mirrored) ?? [])]
    .filter((element) => element.getClientRects().length > 0)
    .map((element, index) => ({
      name: `${String(index)} ${element.getAttribute('part') ?? element.className}`,
      rect: element.getBoundingClientRect(),
    }));

const isMirrored = (a: DOMRect, b: DOMRect, edge: number): boolean =>
  Math.abs(edge - b.right - a.left) < 1 &&
  Math.abs(b.width - a.width) < 1 &&
  Math.abs(b.top - a.top) < 1;

/** The spaces and borders of everything, from left to right or from right to left. */
const edgesOf = ({ shadowRoot }: Element, sides: readonly string[]): string[] =>
  [...(shadowRoot?.querySelectorAll('.roadmap *') ?? [])].flatMap((element, index) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const name = `${String(index)} ${element.getAttribute('part') ?? element.localName}`;
    return ['padding-', 'border-'].map((edge) => {
      const widths = sides.map((side) =>
        style?.getPropertyValue(edge + side + (edge === 'border-' ? '-width' : '')),
      );
      return `${name} ${edge} ${widths.join(' ')}`;
    });
  });

/** Whether the characters of some words stand in their order, each to the right of the one before. */
const leftToRight = (element: Element, words: string): boolean => {
  const text = [...element.childNodes].find(
    (node): node is Text =>
      node.nodeType === Node.TEXT_NODE && node.nodeValue?.includes(words) === true,
  );
  if (!text) throw new Error(`no “${words}”`);
  const start = text.data.indexOf(words);
  const lefts = Array.from(words, (_, index) => {
    const range = text.ownerDocument.createRange();
    range.setStart(text, start + index);
    range.setEnd(text, start + index + 1);
    return range.getBoundingClientRect().left;
  });
  return lefts.every((left, index) => index === 0 || left >= (lefts[index - 1] ?? NaN));
};

for (const width of [900, 400]) {
  describe(`a page from right to left, ${String(width)} px wide`, () => {
    it('has everything where a page from left to right has it, mirrored', async () => {
      const { roadmap: ltr } = await openRoadmap('narrow', { width });
      const { page, roadmap: rtl } = await openRoadmap('narrow', { width });
      page.document.documentElement.dir = 'rtl';
      await rtl.updateComplete;
      const edge = ltr.getBoundingClientRect().left + rtl.getBoundingClientRect().right;
      const mirror = boxesOf(rtl);
      const wrong = boxesOf(ltr).flatMap(({ name, rect }, index) => {
        const other = mirror[index]?.rect;
        return other && isMirrored(rect, other, edge)
          ? []
          : [`${name}: ${JSON.stringify([rect, other])}`];
      });
      expect(mirror).to.have.length.above(150);
      expect(wrong).to.deep.equal([]);
    });

    it('has every padding and border on the other side', async () => {
      const { roadmap: ltr } = await openRoadmap('narrow', { width });
      const { page, roadmap: rtl } = await openRoadmap('narrow', { width });
      page.document.documentElement.dir = 'rtl';
      await rtl.updateComplete;
      const expected = edgesOf(ltr, ['left', 'right']);
      const wrong = edgesOf(rtl, ['right', 'left']).filter(
        (edge, index) => edge !== expected[index],
      );
      expect(wrong).to.deep.equal([]);
    });

    it('has the rail with its nodes on the right, and the chevron on the left', async () => {
      const { page, roadmap } = await openRoadmap('narrow', { width });
      page.document.documentElement.dir = 'rtl';
      await roadmap.updateComplete;
      const { left, right } = roadmap.getBoundingClientRect();
      const node = inside(roadmap, '[part=node]').getBoundingClientRect();
      expect(node.right).to.be.closeTo(right, 1);
      const header = inside(roadmap, '[part=phase-header]').getBoundingClientRect();
      const meta = inside(roadmap, '[part=phase-header] .meta').getBoundingClientRect();
      expect(header.right).to.be.below(node.left);
      expect(meta.left - header.left).to.be.above(header.right - meta.right > 200 ? 24 : 8);
      expect(header.left - left).to.be.below(2);
    });

    it('has English sentences and durations in the order in which they are read', async () => {
      const { page, roadmap } = await openRoadmap('narrow', { width });
      page.document.documentElement.dir = 'rtl';
      await roadmap.updateComplete;
      expect(leftToRight(inside(roadmap, '[part=phase] [part=duration]'), '4–6 weeks')).to.equal(
        true,
      );
      expect(leftToRight(inside(roadmap, '[part=facts] li'), '6–10 months')).to.equal(true);
      expect(leftToRight(inside(roadmap, '[part=summary]'), '2026.')).to.equal(true);
    });

    it('fades out the ongoing phase towards the left', async () => {
      const { page, roadmap } = await openRoadmap('narrow', { width });
      page.document.documentElement.dir = 'rtl';
      await roadmap.updateComplete;
      const { maskImage } = page.window.getComputedStyle(inside(roadmap, '.ongoing svg'));
      expect(maskImage).to.match(/to left|270deg/);
    });
  });
}

import { expect } from '@open-wc/testing';
import { addScript, createFrame, pageIn, roadmapsOf, urlOfScript } from './support/host-page.js';

/** Opens a page with this content, and then adds the script. */
const openWith = async (content: string) => {
  const frame = createFrame({ width: 900, height: 700 });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="en">${content}`;
  document.body.append(frame);
  await loaded;
  const page = pageIn(frame);
  await addScript(page, urlOfScript());
  return { page, roadmaps: await roadmapsOf(page) };
};

/** The room above each element on a page with these styles and this content. */
const gapsIn = async (css: string, content: string): Promise<number[]> => {
  const { page } = await openWith(`<style>${css}</style><p>Before.</p>${content}<p>After.</p>`);
  const parent = page.document.querySelector('mlops-roadmap > *')
    ? page.document.querySelector('mlops-roadmap')
    : page.document.body;
  const boxes = [...(parent?.children ?? [])]
    .filter((child) => child.getClientRects().length > 0)
    .map((child) => child.getBoundingClientRect());
  // Rounded, since Firefox counts in fractions of a pixel.
  return boxes.slice(1).map((box, index) => Math.round(box.top - (boxes[index]?.bottom ?? 0)));
};

const placed = `<mlops-roadmap hide="overview controls promo">
  <roadmap-phase phase="1"></roadmap-phase><roadmap-phase phase="2"></roadmap-phase>
  <p>Between.</p><roadmap-phase phase="3"></roadmap-phase><roadmap-faq></roadmap-faq>
</mlops-roadmap>`;

const alone = [
  '<mlops-roadmap></mlops-roadmap>',
  '<roadmap-phase phase="2"></roadmap-phase>',
  '<roadmap-faq></roadmap-faq>',
];

/** As the style sheets of hosts treat paragraphs. */
const hosts: Readonly<Record<string, string>> = {
  'without a style': '',
  'that resets all margins': '* { margin: 0 }',
  'that resets the margins of paragraphs': 'p { margin: 0 }',
  'with margins below paragraphs alone': 'p { margin: 0 0 15px }',
};

describe('the distance to what stands around', () => {
  for (const [name, css] of Object.entries(hosts)) {
    // A rule for everything is a rule for the elements too.
    const least = css.startsWith('*') ? 0 : 15;

    it(`is kept by phases, prose and questions in a roadmap, on a page ${name}`, async () => {
      const gaps = await gapsIn(css, placed);
      expect(gaps).to.have.length(4);
      expect(Math.min(...gaps)).to.be.at.least(least);
    });

    it(`is kept by each element, on a page ${name}`, async () => {
      for (const element of alone) {
        const gaps = await gapsIn(css, element);
        expect(gaps).to.have.length(2);
        expect(Math.min(...gaps)).to.be.at.least(least);
      }
    });
  }

  it('is kept by what stands in a roadmap from its toolbar', async () => {
    const { roadmaps } = await openWith(placed.replace('overview controls ', ''));
    const [roadmap] = roadmaps;
    const toolbar = roadmap?.shadowRoot?.querySelector('[part=controls]');
    const phase = roadmap?.querySelector('roadmap-phase');
    const { bottom = NaN } = toolbar?.getBoundingClientRect() ?? {};
    expect((phase?.getBoundingClientRect().top ?? NaN) - bottom).to.be.at.least(15);
  });

  it('is what the page says', async () => {
    const css = 'p { margin: 0 } mlops-roadmap, roadmap-phase, roadmap-faq { margin: 3px 0 }';
    expect(await gapsIn(css, placed)).to.deep.equal([3, 3, 3, 3]);
    for (const element of alone) expect(await gapsIn(css, element)).to.deep.equal([3, 3]);
  });
});

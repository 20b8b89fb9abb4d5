import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { parts, setAttribute } from '../support/roadmap.js';

const titles = {
  'mlops-roadmap': 'title',
  'roadmap-phase': 'phase-title',
  'roadmap-faq': 'faq-title',
};
const defaults = { 'mlops-roadmap': 'h2', 'roadmap-phase': 'h3', 'roadmap-faq': 'h2' };

for (const tag of ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'] as const) {
  describe(`headingLevel of <${tag}>`, () => {
    for (const value of ['3', 4, 9, 0, NaN, null, '', 'three', {}, undefined]) {
      it(`may be ${typeof value} ${JSON.stringify(value)}`, async () => {
        const element = document.createElement(tag);
        element.setAttribute('phase', '1');
        Object.assign(element, { headingLevel: value });
        (await fixture(html`<div></div>`)).append(element);
        await element.updateComplete;
        const level = value === '3' || value === 4 ? Number(value) : undefined;
        expect(element.headingLevel).to.equal(level);
        const [title] = parts(element, titles[tag]);
        expect(title?.localName).to.equal(level ? `h${String(level)}` : defaults[tag]);
      });
    }
  });
}

describe('the id of an element that changes', () => {
  const hashesIn = (host: Element): Set<string> =>
    new Set(
      [
        ...parts<HTMLAnchorElement>(host, 'segment'),
        ...parts<HTMLAnchorElement>(host, 'copy-link'),
      ].map(({ hash }) => hash.split('-')[0] ?? ''),
    );

  for (const attributes of [{}, { progress: '' }]) {
    it(`changes all its links ${JSON.stringify(attributes)}`, async () => {
      const roadmap = document.createElement('mlops-roadmap');
      for (const [name, value] of Object.entries(attributes)) roadmap.setAttribute(name, value);
      (await fixture(html`<div></div>`)).append(roadmap);
      await roadmap.updateComplete;
      for (const id of ['mine', 'yours', null]) {
        await setAttribute(roadmap, 'id', id);
        expect([...hashesIn(roadmap)]).to.deep.equal([`#${id ?? 'mlops'}`]);
      }
    });
  }

  it('changes those of the phases inside, and of a phase alone', async () => {
    const holder = await fixture(
      html`<div>
        <mlops-roadmap><roadmap-phase phase="2"></roadmap-phase></mlops-roadmap>
        <roadmap-phase phase="3"></roadmap-phase>
      </div>`,
    );
    const [roadmap, alone] = [
      holder.querySelector('mlops-roadmap'),
      holder.querySelector<HTMLElementTagNameMap['roadmap-phase']>(':scope > roadmap-phase'),
    ];
    const inside = roadmap?.querySelector('roadmap-phase');
    if (!roadmap || !alone || !inside) throw new Error('not all there');
    alone.dispatchEvent(new PointerEvent('pointerover'));
    while (parts(alone, 'copy-link').length === 0) await new Promise(requestAnimationFrame);
    for (const id of ['mine', null]) {
      await setAttribute(roadmap, 'id', id);
      await inside.updateComplete;
      expect([...hashesIn(inside)]).to.deep.equal([`#${id ?? 'mlops'}`]);
      await setAttribute(alone, 'id', id);
      expect([...hashesIn(alone)]).to.deep.equal([`#${id ?? 'mlops'}`]);
    }
  });
});

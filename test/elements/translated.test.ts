import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { click, press, type } from '../support/browser.js';
import { actionIn, messageOf, openMenu, pageStore, told, until } from '../support/progress-menu.js';
import { part, parts, tinyRoadmap, topicBox, whenTickable } from '../support/roadmap.js';

/** Does what a page translator does: puts other nodes in the place of all texts, also of those in shadow trees. */
const translate = (root: Node): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim()) texts.push(node);
    if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
  }
  for (const text of texts) {
    const outer = document.createElementNS(document.documentElement.namespaceURI, 'font');
    const inner = document.createElementNS(document.documentElement.namespaceURI, 'font');
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const textOf = (host: Element, name: string) =>
  part(host, name).textContent.replace(/\s+/g, ' ').trim();

const wholeText = (root: ShadowRoot | null) => root?.textContent.replace(/\s+/g, ' ').trim();

const create = async () => {
  const roadmap = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap progress start="2026-12-01" .progressStore=${pageStore()}></mlops-roadmap>
  `);
  await whenTickable(roadmap);
  return roadmap;
};

describe('on a page that was translated', () => {
  it('counts change with each tick', async () => {
    const roadmap = await create();
    translate(roadmap.parentNode ?? roadmap);
    await click(topicBox(roadmap, 1, 1));
    await until(() => textOf(roadmap, 'progress').includes('1 of 48'));
    expect(textOf(roadmap, 'progress')).to.equal('1 of 48 topics');
    expect(textOf(roadmap, 'count')).to.equal('1 of 6');
    translate(roadmap.parentNode ?? roadmap);
    await click(topicBox(roadmap, 1, 2));
    await until(() => textOf(roadmap, 'progress').includes('2 of 48'));
    expect(textOf(roadmap, 'progress')).to.equal('2 of 48 topics');
    expect(textOf(roadmap, 'count')).to.equal('2 of 6');
  });

  it('buttons, results and messages change', async () => {
    const roadmap = await create();
    translate(roadmap.parentNode ?? roadmap);
    await click(part(roadmap, 'toggle-all'));
    expect(textOf(roadmap, 'toggle-all')).to.equal('Collapse all');
    part(roadmap, 'search').focus();
    await type('kserve');
    await until(() => textOf(roadmap, 'result').includes('Found: 1 phase'));
    translate(roadmap.parentNode ?? roadmap);
    for (let i = 0; i < 6; i += 1) await press('Backspace');
    await type('zzz');
    await until(() => textOf(roadmap, 'result').includes('Nothing'));
    expect(textOf(roadmap, 'result')).to.equal('Nothing found. Show everything');
    await press('Escape');
    await click(topicBox(roadmap, 1, 1));
    await openMenu(roadmap);
    translate(roadmap.parentNode ?? roadmap);
    await click(actionIn(roadmap, 'progress-panel', 'Reset progress'));
    expect(await told(roadmap)).to.equal('Your progress has been reset.');
    translate(roadmap.parentNode ?? roadmap);
    expect(actionIn(roadmap, 'progress-panel', 'Undo')).to.be.instanceOf(HTMLElement);
    await click(actionIn(roadmap, 'progress-message', 'Undo'));
    await until(() => messageOf(roadmap) === '');
    expect(actionIn(roadmap, 'progress-panel', 'Reset progress')).to.be.instanceOf(HTMLElement);
  });

  it('every text follows the language', async () => {
    const place = await fixture(html`
      <div>
        <mlops-roadmap progress start="2026-12-01" .progressStore=${pageStore()}></mlops-roadmap>
        <mlops-roadmap
          ><roadmap-phase phase="1"></roadmap-phase><roadmap-faq></roadmap-faq
        ></mlops-roadmap>
        <roadmap-phase phase="2" progress .progressStore=${pageStore()}></roadmap-phase>
        <roadmap-phase phase="99"></roadmap-phase>
        <mlops-roadmap .roadmap=${tinyRoadmap()}></mlops-roadmap>
      </div>
    `);
    const elements = [
      ...place.querySelectorAll<HTMLElement>('mlops-roadmap,roadmap-phase,roadmap-faq'),
    ];
    const [first] = place.querySelectorAll('mlops-roadmap');
    if (first) await whenTickable(first);
    const texts = () => elements.map(({ shadowRoot }) => wholeText(shadowRoot));
    const isIn = (sign: string) => () =>
      elements.every(
        ({ localName, shadowRoot }) =>
          localName === 'roadmap-faq' || wholeText(shadowRoot)?.includes(sign),
      );
    place.setAttribute('lang', 'de');
    await until(isIn('Phase'));
    await until(() => texts()[0]?.includes('Alle ausklappen') === true);
    await until(() => texts()[4]?.includes('Themen') === true);
    await until(() => texts()[5]?.includes('keine Phase') === true);
    const german = texts();
    place.removeAttribute('lang');
    await until(() => texts()[0]?.includes('Expand all') === true);
    await until(() => texts()[4]?.includes('topics') === true);
    await until(() => texts()[5]?.includes('no phase') === true);
    translate(place);
    place.setAttribute('lang', 'de');
    await until(() => texts().join() === german.join());
    expect(place.textContent.trim()).to.equal('');
  });

  it('another roadmap takes the place of the one before', async () => {
    const roadmap = await create();
    translate(roadmap.parentNode ?? roadmap);
    const fresh = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap
        progress
        start="2026-12-01"
        .progressStore=${pageStore()}
        .roadmap=${tinyRoadmap()}
      ></mlops-roadmap>
    `);
    await whenTickable(fresh);
    roadmap.roadmap = tinyRoadmap();
    await until(() => parts(roadmap, 'phase').length === parts(fresh, 'phase').length);
    await until(() => wholeText(roadmap.shadowRoot) === wholeText(fresh.shadowRoot));
  });
});

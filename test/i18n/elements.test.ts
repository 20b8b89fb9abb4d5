import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { part, parts, tinyRoadmap } from '../support/roadmap.js';
import { says } from './said.js';

const inside = (place: Element, selector: string): Element => {
  const found = place.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe('phases and questions alone', () => {
  it('follow the lang that is nearest to each', async () => {
    const place = await fixture(html`
      <div lang="de">
        <roadmap-phase id="german" phase="1" open></roadmap-phase>
        <roadmap-phase id="french" phase="2" open lang="fr"></roadmap-phase>
        <p lang="en"><roadmap-phase id="english" phase="3" open></roadmap-phase></p>
        <roadmap-faq .roadmap=${tinyRoadmap()}></roadmap-faq>
      </div>
    `);
    await says(inside(place, '#german'), 'label', 'Lerninhalte');
    await says(inside(place, '#french'), 'label', 'À apprendre');
    await says(inside(place, '#english'), 'label', 'What to learn');
    await says(inside(place, 'roadmap-faq'), 'notice', 'Diese Roadmap enthält keine Fragen.');
    expect(part(inside(place, '#german'), 'duration').innerText).to.equal('4–6 Wochen');
  });

  it('change live, each for itself', async () => {
    const place = await fixture(html`
      <div lang="de">
        <roadmap-phase phase="1"></roadmap-phase>
        <roadmap-faq lang="de" .roadmap=${tinyRoadmap()}></roadmap-faq>
      </div>
    `);
    const phase = inside(place, 'roadmap-phase');
    const faq = inside(place, 'roadmap-faq');
    await says(phase, 'label', 'Lerninhalte');
    place.setAttribute('lang', 'en');
    await says(phase, 'label', 'What to learn');
    await says(faq, 'notice', 'Diese Roadmap enthält keine Fragen.');
    faq.setAttribute('lang', 'en');
    await says(faq, 'notice', 'This roadmap has no questions.');
  });
});

describe('phases and questions inside a roadmap', () => {
  const compose = () =>
    fixture<MlopsRoadmap>(html`
      <mlops-roadmap lang="de">
        <roadmap-phase phase="1"></roadmap-phase>
        <div lang="fr"><roadmap-phase id="french" phase="2"></roadmap-phase></div>
        <roadmap-phase id="nowhere" phase="99"></roadmap-phase>
        <roadmap-faq></roadmap-faq>
      </mlops-roadmap>
    `);

  it('follow the lang that is nearest to each', async () => {
    const roadmap = await compose();
    await says(roadmap, 'toggle-all', 'Alle ausklappen');
    await says(inside(roadmap, 'roadmap-phase'), 'label', 'Lerninhalte');
    await says(inside(roadmap, '#french'), 'label', 'À apprendre');
    await says(inside(roadmap, '#nowhere'), 'notice', 'Diese Roadmap hat keine Phase „99“.');
  });

  it('change live with the roadmap around them', async () => {
    const roadmap = await compose();
    await says(inside(roadmap, 'roadmap-phase'), 'label', 'Lerninhalte');
    roadmap.lang = 'es';
    await says(roadmap, 'toggle-all', 'Expandir todo');
    await says(inside(roadmap, 'roadmap-phase'), 'label', 'Qué aprender');
    await says(inside(roadmap, '#french'), 'label', 'À apprendre');
  });

  it('have the links that the roadmap gives them in its language', async () => {
    const roadmap = await compose();
    await says(roadmap, 'toggle-all', 'Alle ausklappen');
    await says(inside(roadmap, 'roadmap-phase'), 'copy-link', 'Link kopieren');
    roadmap.lang = 'fr';
    await says(inside(roadmap, 'roadmap-phase'), 'copy-link', 'Copier le lien');
  });
});

describe('two roadmaps on a page', () => {
  it('speak a language each', async () => {
    const place = await fixture(html`
      <div>
        <mlops-roadmap lang="de"></mlops-roadmap>
        <mlops-roadmap lang="fr"></mlops-roadmap>
      </div>
    `);
    const [first, second] = place.children;
    if (!first || !second) throw new Error('not two');
    await says(first, 'toggle-all', 'Alle ausklappen');
    await says(second, 'toggle-all', 'Tout développer');
    expect(parts(first, 'label')[0]?.innerText).to.equal('Lerninhalte');
  });
});

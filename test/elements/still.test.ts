import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/define/mlops-roadmap.js';
import { click } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import {
  nextEvent,
  part,
  parts,
  phaseNumber,
  setAttribute,
  topicBox,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';

const create = () => fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);

const inGerman = async (roadmap: MlopsRoadmap): Promise<void> => {
  roadmap.lang = 'de';
  await until(() => part(roadmap, 'print').innerText === 'Drucken');
};

/** What Lit leaves in a page to find again what it may have to change. */
const marksIn = (root: Node): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

describe('what seldom changes in a roadmap', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('keeps nothing in the page but its content', async () => {
    const roadmap = await create();
    const still = ['phase-header', 'segment', 'answer'].flatMap((name) => parts(roadmap, name));
    still.push(...(roadmap.shadowRoot?.querySelectorAll<HTMLElement>('.columns') ?? []));
    // Eight of headers, segments and contents, five answers.
    expect(still).to.have.lengthOf(29);
    for (const element of still) {
      expect(element.textContent.trim()).not.to.equal('');
      // One on each side of where it stands.
      expect(marksIn(element)).to.be.at.most(1);
    }
  });

  it('stays the same in the page whatever else changes', async () => {
    const roadmap = await create();
    const before = [...parts(roadmap, 'topic'), ...parts(roadmap, 'phase-title')];
    phaseNumber(roadmap, 2).open = true;
    await nextEvent(roadmap, 'roadmap-toggle');
    await setAttribute(roadmap, 'theme', 'dark');
    await setAttribute(roadmap, 'open', 'all');
    await setAttribute(roadmap, 'hide', 'promo');
    expect([...parts(roadmap, 'topic'), ...parts(roadmap, 'phase-title')]).to.deep.equal(before);
  });

  it('follows the language of the page', async () => {
    const roadmap = await create();
    await inGerman(roadmap);
    const texts = ['duration', 'label', 'copy-link'].map((name) => part(roadmap, name).innerText);
    expect(texts).to.deep.equal(['4–6 Wochen', 'Lerninhalte', 'Link kopieren']);
    expect(part(roadmap, 'label').lang).to.equal('de');
  });

  it('follows the level of the title', async () => {
    const roadmap = await create();
    await setAttribute(roadmap, 'heading-level', '3');
    const levels = ['phase-title', 'label', 'question-title'].map(
      (name) => part(roadmap, name).localName,
    );
    expect(levels).to.deep.equal(['h4', 'h5', 'h5']);
  });

  it('has its tools pressed still in another language', async () => {
    const roadmap = await create();
    const filtered = nextEvent(roadmap, 'roadmap-filter');
    await click(part(roadmap, 'tool'));
    await filtered;
    const pressed = () =>
      parts(roadmap, 'tool')
        .filter((tool) => tool.ariaPressed === 'true')
        .map(({ textContent }) => textContent);
    const before = pressed();
    expect(before).not.to.deep.equal([]);
    await inGerman(roadmap);
    await roadmap.updateComplete;
    expect(pressed()).to.deep.equal(before);
  });

  it('can be ticked as soon as a page asks for it, and no longer when it does not', async () => {
    const roadmap = await create();
    await setAttribute(roadmap, 'progress', '');
    await whenTickable(roadmap);
    const [box, topic] = [topicBox(roadmap), part(roadmap, 'topic')];
    await click(box);
    await until(() => part(roadmap, 'count').textContent.includes('1'));
    // Changed in its place: who has ticked it by key keeps the focus.
    expect(topicBox(roadmap)).to.equal(box);
    expect(part(roadmap, 'topic')).to.equal(topic);
    await setAttribute(roadmap, 'progress', null);
    await until(() => topicBoxes(roadmap).length === 0);
    expect(parts(roadmap, 'topic').length).to.be.greaterThan(40);
  });
});

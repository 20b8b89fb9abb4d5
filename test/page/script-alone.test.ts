import { expect } from '@open-wc/testing';
import type { RoadmapPhase } from '../../src/index.js';
import {
  type HostPage,
  inside,
  openHostPage,
  roadmapsOf,
  urlOfScript,
} from './support/host-page.js';
import { until } from '../support/progress-menu.js';
import { visibleText } from './support/visible-text.js';

/** What the body of a page holds, in its order. */
const childrenOf = ({ document }: HostPage): readonly string[] =>
  [...document.body.children].map(({ localName }) => localName);

describe('a page that keeps scripts and plain elements alone', () => {
  let page: HostPage;
  let phases: readonly RoadmapPhase[];

  beforeEach(async () => {
    page = await openHostPage('alone-scripts');
    await until(
      () => page.document.querySelectorAll('div > :is(mlops-roadmap, roadmap-phase)').length === 3,
    );
    await roadmapsOf(page);
    phases = [...page.document.querySelectorAll('roadmap-phase')];
    for (const phase of phases) await phase.updateComplete;
  });

  it('has the element where its script stands, once', () => {
    expect(childrenOf(page).slice(0, 11)).to.deep.equal([
      ...['p', 'script', 'roadmap-phase', 'p', 'div', 'div', 'p'],
      ...['script', 'roadmap-faq', 'script', 'div'],
    ]);
  });

  it('gives the element its attributes', () => {
    const [phase] = phases;
    if (!phase) throw new Error('no phase');
    expect(visibleText(phase)).to.contain('KubernetesforMLWorkloads');
    expect(phase.open).to.equal(true);
    expect(inside(phase, '[part~=phase-title]').localName).to.equal('h4');
    expect(inside(phase, '.roadmap').matches('.dark')).to.equal(true);
    const faq = page.document.querySelector('roadmap-faq');
    expect(faq?.shadowRoot?.querySelectorAll('details')).to.have.length(5);
    expect(faq?.shadowRoot?.querySelectorAll('details[open]')).to.have.length(0);
  });

  it('has the element in a plain one that asks for it, also below the script', () => {
    const roadmap = page.document.querySelector('div > mlops-roadmap');
    expect(roadmap?.id).to.equal('');
    expect(page.document.body.textContent).not.to.contain('A roadmap');
    const phase = page.document.querySelector<RoadmapPhase>('div:last-of-type > roadmap-phase');
    expect(phase && visibleText(phase)).to.contain('Python&MLFundamentals');
  });

  it('gives the element no attribute that is not one of its own, such as a handler', () => {
    const phase = page.document.querySelector('div > roadmap-phase[phase="2"]');
    expect(phase?.getAttributeNames()).to.deep.equal(['phase']);
    phase?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.document.title).to.equal('Scripts that stand for elements');
  });

  it('says nothing and breaks no policy', () => {
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

it('a script that is put into a page later has its element there', async () => {
  const { document } = await openHostPage('observed');
  const script = document.createElement('script');
  script.dataset['element'] = 'roadmap-faq';
  script.dataset['id'] = 'late';
  script.src = urlOfScript();
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  document.body.append(script);
  await loaded;
  const { nextElementSibling: element } = script;
  expect(element?.localName).to.equal('roadmap-faq');
  expect(element?.id).to.equal('late');
});

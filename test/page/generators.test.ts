import { expect } from '@open-wc/testing';
import type { RoadmapPhase } from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { parts } from '../support/roadmap.js';
import { type HostPage, inside, openHostPage } from './support/host-page.js';
import { visibleText } from './support/visible-text.js';

// Generators that test/hosts cannot install, by pages such as they write.
const pages = [
  {
    host: 'generator-mkdocs',
    title: 'MkDocs with Material',
    titles: ['KubernetesforMLWorkloads', 'MLMonitoring', 'Python&MLFundamentals'],
    isDark: (page: HostPage, dark: boolean) => {
      page.document.body.dataset['mdColorScheme'] = dark ? 'slate' : 'default';
    },
  },
  {
    host: 'generator-hugo',
    title: 'Hugo',
    titles: ['KubernetesforMLWorkloads', 'ModelServing&Inference', 'MLMonitoring'],
    isDark: (page: HostPage, dark: boolean) => {
      page.document.documentElement.dataset['bsTheme'] = dark ? 'dark' : 'light';
    },
  },
] as const;

const phasesOf = async ({ window, document }: HostPage): Promise<readonly RoadmapPhase[]> => {
  await window.customElements.whenDefined('roadmap-phase');
  const phases = [...document.querySelectorAll('roadmap-phase')];
  for (const { updateComplete } of phases) await updateComplete;
  await nextFrame();
  return phases;
};

const detailsOf = (phase: RoadmapPhase) => inside(phase, 'details') as HTMLDetailsElement;

/** Opens or closes it as a reader does, and back. */
const expectToToggle = async (phase: RoadmapPhase): Promise<void> => {
  const details = detailsOf(phase);
  const { open } = details;
  for (const expected of [!open, open]) {
    inside(phase, 'summary').click();
    await phase.updateComplete;
    expect(details.open).to.equal(expected);
  }
};

const colourOf = async (page: HostPage, phase: RoadmapPhase): Promise<string> => {
  await nextFrame();
  return page.window.getComputedStyle(detailsOf(phase)).backgroundColor;
};

for (const { host, title, titles, isDark } of pages) {
  describe(`a page by ${title}`, () => {
    let page: HostPage;
    let phases: readonly RoadmapPhase[];

    beforeEach(async () => {
      page = await openHostPage(host);
      phases = await phasesOf(page);
    });

    it('shows its phases where they are written, and opens them, silently', async () => {
      expect(phases).to.have.length(titles.length);
      for (const [index, phase] of phases.entries()) {
        expect(visibleText(phase)).to.contain(titles[index]);
        await expectToToggle(phase);
      }
      expect(page.window.observed.messages).to.deep.equal([]);
    });

    it('keeps its text and phases apart', () => {
      const boxes = [
        ...page.document.querySelectorAll('h1, p:not(:has(roadmap-phase)), roadmap-phase'),
      ]
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .sort((one, other) => one.top - other.top);
      expect(boxes).to.have.length.above(titles.length);
      for (const [index, { top }] of boxes.entries()) {
        const above = boxes[index - 1];
        if (above) expect(top).to.be.at.least(above.bottom - 0.5);
      }
    });

    it('takes its phases along into the dark', async () => {
      const [phase] = phases;
      if (!phase) throw new Error('no phase');
      const light = await colourOf(page, phase);
      isDark(page, true);
      expect(await colourOf(page, phase)).not.to.equal(light);
      isDark(page, false);
      expect(await colourOf(page, phase)).to.equal(light);
    });
  });
}

it('a page by MkDocs with Material keeps a phase inside the roadmap it was written in', async () => {
  const page = await openHostPage('generator-mkdocs');
  await phasesOf(page);
  const roadmap = page.document.querySelector('mlops-roadmap');
  const phase = roadmap?.querySelector('roadmap-phase');
  if (!roadmap || !phase) throw new Error('no phase inside');
  expect(phase.checkVisibility()).to.equal(true);
  expect(parts(roadmap, 'phase')).to.have.length(0);
});

it('a page by MkDocs with Material that loads the next one in its place shows its phases too', async () => {
  const page = await openHostPage('generator-mkdocs');
  await phasesOf(page);
  const html = page.document.documentElement.outerHTML.replace('phase="3"', 'phase="5"');
  const next = new page.window.DOMParser().parseFromString(html, 'text/html');
  const component = '[data-md-component=container]';
  const [from, to] = [next, page.document].map((each) => each.querySelector(component));
  if (!from || !to) throw new Error('no container');
  to.replaceWith(from);
  const [phase] = await phasesOf(page);
  if (!phase) throw new Error('no phase');
  expect(visibleText(phase)).to.contain('ExperimentTracking');
  await expectToToggle(phase);
  expect(page.window.observed.messages).to.deep.equal([]);
});

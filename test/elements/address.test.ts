import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import type { MlopsRoadmap } from '../../src/index.js';
import { click } from '../support/browser.js';
import { nextEvent, openPhases, record } from '../support/roadmap.js';

const page = location.href;

afterEach(() => {
  history.replaceState(null, '', page);
});

/** A link that a router of the page follows, as it does. */
const show = async (navigate: (href: string) => void) => {
  const holder = await fixture<HTMLElement>(html`
    <div>
      <a href="#mlops-model-serving">Serving</a>
      <a href="#mlops-llm-ops">LLMs</a>
      <mlops-roadmap></mlops-roadmap>
    </div>
  `);
  const roadmap = holder.querySelector('mlops-roadmap');
  if (!roadmap) throw new Error('no roadmap');
  await roadmap.updateComplete;
  for (const link of holder.querySelectorAll('a')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      navigate(link.href);
    });
  }
  const links = [...holder.querySelectorAll('a')];
  return { roadmap, links };
};

/** Later than anything that the element does by itself. */
const idle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await nextFrame();
};

const arrive = async (roadmap: MlopsRoadmap, link: HTMLElement | undefined): Promise<void> => {
  const arrived = nextEvent(roadmap, 'roadmap-navigate');
  await click(link ?? roadmap);
  await arrived;
  await idle();
};

const routers: Readonly<Record<string, (href: string) => void>> = {
  'history.pushState': (href) => {
    history.pushState({}, '', href);
  },
  'history.replaceState': (href) => {
    history.replaceState({}, '', href);
  },
  'history.pushState and an event of its own': (href) => {
    history.pushState({}, '', href);
    dispatchEvent(new HashChangeEvent('hashchange'));
    dispatchEvent(new PopStateEvent('popstate'));
  },
  'history.pushState, later than the click': (href) => {
    setTimeout(() => {
      history.pushState({}, '', href);
      document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    }, 50);
  },
  'location.hash': (href) => {
    location.hash = new URL(href).hash;
  },
};

describe('a link that the page follows by itself', () => {
  for (const [name, navigate] of Object.entries(routers)) {
    it(`leads to its phase once, by ${name}, and adds nothing to the history`, async () => {
      const { roadmap, links } = await show(navigate);
      const events = record(roadmap, 'roadmap-navigate');
      const { length } = history;
      await arrive(roadmap, links[0]);
      expect(openPhases(roadmap)).to.include(6);
      expect(document.activeElement).to.equal(roadmap);
      await arrive(roadmap, links[1]);
      expect(openPhases(roadmap)).to.include(7);
      expect(events.map(({ phase }) => phase)).to.deep.equal(['model-serving', 'llm-ops']);
      expect(history.length).to.be.at.most(length + (name.includes('replace') ? 0 : 2));
    });
  }

  it('leads nowhere again while the fragment stays the same', async () => {
    const { roadmap, links } = await show((href) => {
      history.pushState({}, '', href);
    });
    await arrive(roadmap, links[0]);
    const events = record(roadmap, 'roadmap-navigate');
    const moved = new URL(location.href);
    moved.searchParams.set('view', 'list');
    history.replaceState({}, '', moved);
    await click(links[0] ?? roadmap);
    await idle();
    expect(events).to.have.lengthOf(0);
  });

  for (const name of ['segment', 'copy-link']) {
    it(`is not taken for one when the reader uses a ${name}`, async () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="2"></mlops-roadmap>`);
      await fixture(html`<mlops-roadmap></mlops-roadmap>`);
      const events = record(document, 'roadmap-navigate' as never);
      const link = roadmap.shadowRoot?.querySelectorAll<HTMLElement>(`[part=${name}]`)[1];
      await click(link ?? roadmap);
      while (location.hash !== '#mlops-containers-for-ml') await nextFrame();
      await idle();
      await click(document.body);
      await idle();
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(events).to.have.lengthOf(name === 'segment' ? 1 : 0);
    });
  }

  for (const tag of ['roadmap-phase', 'roadmap-faq'] as const) {
    it(`leads to a <${tag}> that stands alone`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('phase', '6');
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      const arrived = nextEvent(element, 'roadmap-navigate');
      const id = tag === 'roadmap-phase' ? 'model-serving' : 'faq-salary';
      history.pushState({}, '', `#mlops-${id}`);
      await click(document.body);
      const { phase, question } = await arrived;
      expect(phase ?? question).to.equal(id);
    });
  }
});

import { expect } from '@open-wc/testing';
import type {} from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { record } from '../support/roadmap.js';
import {
  addScript,
  createFrame,
  type HostPage,
  inside,
  pageIn,
  roadmapOf,
  roadmapsOf,
  settled,
  urlOfHost,
  urlOfScript,
} from './support/host-page.js';

/** Opens a page of test/page/hosts at a fragment. */
const openAt = async (name: string, fragment = ''): Promise<HostPage> => {
  const frame = createFrame();
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = urlOfHost(name) + fragment;
  document.body.append(frame);
  await loaded;
  return pageIn(frame);
};

const idOf = (details: Element | null | undefined): string | undefined =>
  details?.getAttribute('data-phase') ?? details?.getAttribute('data-question') ?? undefined;

/** The phase or question whose summary has the focus, however deep it is. */
const focused = ({ document }: HostPage): Element | undefined => {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) {
    activeElement = activeElement.shadowRoot.activeElement;
  }
  return activeElement?.localName === 'summary'
    ? (activeElement.parentElement ?? undefined)
    : undefined;
};

/** Resolves with the phase or question of that id when the reader has been brought there. */
const arrival = async (page: HostPage, id: string): Promise<HTMLDetailsElement> => {
  const until = performance.now() + 3000;
  while (idOf(focused(page)) !== id) {
    if (performance.now() > until) {
      throw new Error(`The focus is at ${String(idOf(focused(page)))}, not at ${id}.`);
    }
    await nextFrame();
  }
  await nextFrame();
  return focused(page) as HTMLDetailsElement;
};

const openIds = (element: Element): (string | undefined)[] =>
  [...(element.shadowRoot?.querySelectorAll('details[open]') ?? [])].map(idOf);

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const elementOf = <Name extends 'roadmap-phase' | 'roadmap-faq'>(
  { document }: HostPage,
  name: Name,
): HTMLElementTagNameMap[Name] => {
  const element = document.querySelector(name);
  if (!element) throw new Error(`no ${name}`);
  return element;
};

const hashChange = ({ window }: HostPage): Promise<Event> =>
  new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });

/** Follows a link of the page's own. */
const follow = ({ document }: HostPage, fragment: string): void => {
  const link = document.querySelector<HTMLAnchorElement>(`a[href='${fragment}']`);
  if (!link) throw new Error(`no link to ${fragment}`);
  link.click();
};

const targets = [
  { fragment: '#mlops-model-serving', id: 'model-serving', what: 'a phase by id' },
  { fragment: '#mlops-phase-3', id: 'kubernetes-for-ml', what: 'a phase by number' },
  { fragment: '#mlops-faq-salary', id: 'faq-salary', what: 'a question' },
];

describe('a page that is opened at a permalink', () => {
  for (const { fragment, id, what } of targets) {
    it(`opens ${what}, clear of the sticky header, with the focus on it`, async () => {
      const page = await openAt('jump-links', fragment);
      const roadmap = await roadmapOf(page);
      const target = await arrival(page, id);
      await settled(roadmap);
      expect(openIds(roadmap)).to.have.members([
        ...new Set(['python-ml-fundamentals', 'faq-what-is-mlops', id]),
      ]);
      expect(topOf(target)).to.be.closeTo(100, 2);
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }

  it('does so when the script comes late, and tells', async () => {
    const page = await openAt('jump-late', '#mlops-llm-ops');
    const [roadmap] = page.document.querySelectorAll('mlops-roadmap');
    if (!roadmap) throw new Error('no roadmap');
    const events = record(page.document.body, 'roadmap-navigate');
    await addScript(page, urlOfScript());
    await arrival(page, 'llm-ops');
    expect(events.map(({ phase, question }) => [phase, question])).to.deep.equal([
      ['llm-ops', undefined],
    ]);
    expect(events[0]?.target === roadmap).to.equal(true);
  });

  it('tells the id of a question as such', async () => {
    const page = await openAt('jump-late', '#mlops-faq-tools');
    const events = record(page.document.body, 'roadmap-navigate');
    await addScript(page, urlOfScript());
    await arrival(page, 'faq-tools');
    expect(events.map(({ phase, question }) => [phase, question])).to.deep.equal([
      [undefined, 'faq-tools'],
    ]);
  });

  it('does so where the addresses of the page start elsewhere', async () => {
    const page = await openAt('jump-base', '#mlops-phase-3');
    const roadmap = await roadmapOf(page);
    await arrival(page, 'kubernetes-for-ml');
    const hrefs = ['segment', 'copy-link'].map(
      (name) => (inside(roadmap, `[part=${name}]`) as HTMLAnchorElement).href,
    );
    const href = `${urlOfHost('jump-base')}#mlops-python-ml-fundamentals`;
    expect(hrefs).to.deep.equal([href, href]);
    inside(roadmap, '[data-go=llm-ops]').click();
    await arrival(page, 'llm-ops');
    expect(page.window.location.href).to.equal(`${urlOfHost('jump-base')}#mlops-llm-ops`);
  });

  it('opens the phase of the element whose id it has', async () => {
    const page = await openAt('jump-two', '#right-llm-ops');
    const [left, right] = await roadmapsOf(page);
    if (!left || !right) throw new Error('not two');
    await arrival(page, 'llm-ops');
    expect(page.document.activeElement === right).to.equal(true);
    expect(openIds(left)).not.to.include('llm-ops');
    page.window.location.hash = 'left-phase-2';
    await arrival(page, 'containers-for-ml');
    expect(page.document.activeElement === left).to.equal(true);
    expect(openIds(right)).not.to.include('containers-for-ml');
    page.window.location.hash = 'mlops-model-serving';
    await hashChange(page);
    await nextFrame();
    expect([...openIds(left), ...openIds(right)]).not.to.include('model-serving');
  });

  it('knows the id of an element also when the address writes it with percent signs', async () => {
    const page = await openAt('jump-accent', '#für-mich-llm-ops');
    await roadmapOf(page);
    expect(page.window.location.hash).to.contain('%');
    await arrival(page, 'llm-ops');
  });

  it('leads to the first of two that have the same permalinks', async () => {
    const page = await openAt('jump-same', '#mlops-llm-ops');
    const [first, second] = await roadmapsOf(page);
    if (!first || !second) throw new Error('not two');
    await arrival(page, 'llm-ops');
    expect(page.document.activeElement === first, 'the focus in the first').to.equal(true);
    expect(openIds(second)).not.to.include('llm-ops');
  });
});

describe('phases and questions inside a roadmap', () => {
  for (const { fragment, id, tag } of [
    { fragment: '#mlops-phase-3', id: 'kubernetes-for-ml', tag: 'roadmap-phase' },
    { fragment: '#mlops-llm-ops', id: 'llm-ops', tag: 'roadmap-phase' },
    { fragment: '#mlops-faq-tools', id: 'faq-tools', tag: 'roadmap-faq' },
  ]) {
    it(`are opened by ${fragment} in the address`, async () => {
      const page = await openAt('jump-nested', fragment);
      await roadmapOf(page);
      const target = await arrival(page, id);
      expect(target.open).to.equal(true);
      expect(page.document.activeElement?.localName).to.equal(tag);
      expect(topOf(target)).to.be.within(0, 550);
    });

    it(`are opened by ${fragment} later, and the roadmap tells it once`, async () => {
      const page = await openAt('jump-nested');
      const roadmap = await roadmapOf(page);
      const events = record(page.document.body, 'roadmap-navigate');
      page.window.location.hash = fragment;
      const target = await arrival(page, id);
      expect(target.open).to.equal(true);
      expect(events.map(({ phase, question }) => phase ?? question)).to.deep.equal([id]);
      expect(events[0]?.target === roadmap).to.equal(true);
    });
  }

  it('are reached from the strip', async () => {
    const page = await openAt('jump-nested');
    const roadmap = await roadmapOf(page);
    inside(roadmap, '[data-go=llm-ops]').click();
    expect((await arrival(page, 'llm-ops')).open).to.equal(true);
    expect(page.window.location.hash).to.equal('#mlops-llm-ops');
  });
});

describe('several elements of one roadmap', () => {
  for (const { fragment, id, tag, index } of [
    { fragment: '#mlops-phase-3', id: 'kubernetes-for-ml', tag: 'roadmap-phase', index: 1 },
    { fragment: '#mlops-phase-1', id: 'python-ml-fundamentals', tag: 'roadmap-phase', index: 0 },
    { fragment: '#mlops-llm-ops', id: 'llm-ops', tag: 'mlops-roadmap', index: 0 },
    { fragment: '#mlops-faq-salary', id: 'faq-salary', tag: 'roadmap-faq', index: 0 },
  ] as const) {
    it(`leave ${fragment} to the first that shows it`, async () => {
      const page = await openAt('jump-phases', fragment);
      await roadmapsOf(page);
      const shown = page.document.querySelectorAll(tag)[index];
      const hostOf = (node: Node | undefined) => (node?.getRootNode() as Partial<ShadowRoot>).host;
      // One of the others may have been there sooner, when the first had not yet loaded what follows links.
      do expect((await arrival(page, id)).open).to.equal(true);
      while (hostOf(focused(page)) !== shown);
      page.window.location.hash = '#mlops-phase-2';
      await arrival(page, 'containers-for-ml');
      const events = record(page.document.body, 'roadmap-navigate');
      page.window.location.hash = fragment;
      await arrival(page, id);
      await nextFrame();
      expect(events.map(({ phase, question }) => phase ?? question)).to.deep.equal([id]);
      expect(hostOf(focused(page)) === shown).to.equal(true);
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }
});

describe('<roadmap-phase> alone', () => {
  const scriptsOf = ({ window }: HostPage): (string | undefined)[] =>
    window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').pop())
      .filter((name) => name?.startsWith('roadmap-'));

  it('is opened by its permalink in the address', async () => {
    const page = await openAt('jump-phase', '#mlops-kubernetes-for-ml');
    const phase = elementOf(page, 'roadmap-phase');
    await arrival(page, 'kubernetes-for-ml');
    expect(phase.open).to.equal(true);
    expect(topOf(phase)).to.be.within(0, 550);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('loads what follows links only when there is one to follow', async () => {
    const page = await openAt('jump-phase');
    const phase = elementOf(page, 'roadmap-phase');
    await phase.updateComplete;
    expect(scriptsOf(page)).to.deep.equal(['roadmap-phase.js']);
    const events = record(page.document.body, 'roadmap-navigate');
    follow(page, '#mlops-kubernetes-for-ml');
    await arrival(page, 'kubernetes-for-ml');
    expect(phase.open).to.equal(true);
    expect(scriptsOf(page)).to.deep.equal([
      ...[
        'roadmap-phase.js',
        'roadmap-phase-links.js',
        'roadmap-fragment.js',
        'roadmap-keep-clear.js',
      ],
    ]);
    expect(events.map((event) => event.phase)).to.deep.equal(['kubernetes-for-ml']);
  });

  it('says once that its script has no address that the rest is beside', async () => {
    const page = await openAt('jump-late', '#mlops-phase-3');
    const { document, window } = page;
    const phase = document.createElement('roadmap-phase');
    phase.setAttribute('phase', '3');
    document.body.append(phase);
    const script = document.createElement('script');
    script.textContent = await (await fetch(urlOfScript('roadmap-phase'))).text();
    document.head.append(script);
    await phase.updateComplete;
    // Later than any request that it has made.
    await window.fetch('roadmap-fragment.js');
    await nextFrame();
    expect(inside(phase, 'summary').textContent).to.contain('Kubernetes');
    expect(window.observed.messages).to.have.lengthOf(1);
    expect(window.observed.messages[0]).to.match(/^console\.warn: mlops-roadmap cannot load /);
  });

  it('stays closed at the permalink of another phase', async () => {
    const page = await openAt('jump-phase', '#mlops-llm-ops');
    const phase = elementOf(page, 'roadmap-phase');
    page.window.location.hash = 'mlops-model-serving';
    await hashChange(page);
    page.window.location.hash = 'mlops-phase-3';
    await arrival(page, 'kubernetes-for-ml');
    const events = record(page.document.body, 'roadmap-navigate');
    phase.open = false;
    page.window.location.hash = 'mlops-llm-ops';
    await hashChange(page);
    await nextFrame();
    expect(phase.open).to.equal(false);
    expect(events).to.have.lengthOf(0);
  });
});

describe('<roadmap-faq> alone', () => {
  it('opens a question at its permalink in the address, and later', async () => {
    const page = await openAt('jump-faq', '#mlops-faq-salary');
    const faq = elementOf(page, 'roadmap-faq');
    expect((await arrival(page, 'faq-salary')).open).to.equal(true);
    page.window.location.hash = 'mlops-faq-tools';
    expect((await arrival(page, 'faq-tools')).open).to.equal(true);
    expect(openIds(faq)).to.include.members(['faq-salary', 'faq-tools']);
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

describe('a link on the page', () => {
  let page: HostPage;
  let roadmap: HTMLElementTagNameMap['mlops-roadmap'];

  beforeEach(async () => {
    page = await openAt('jump-links');
    roadmap = await roadmapOf(page);
  });

  it('leads to a phase; so do back and forward', async () => {
    const events = record(page.document.body, 'roadmap-navigate');
    follow(page, '#mlops-model-serving');
    const serving = await arrival(page, 'model-serving');
    expect(serving.open).to.equal(true);
    expect(topOf(serving)).to.be.closeTo(100, 2);

    follow(page, '#mlops-phase-3');
    const kubernetes = await arrival(page, 'kubernetes-for-ml');
    expect(topOf(kubernetes)).to.be.closeTo(100, 2);

    serving.querySelector('summary')?.click();
    await settled(roadmap);
    expect(serving.open).to.equal(false);
    page.window.history.back();
    await arrival(page, 'model-serving');
    await settled(roadmap);
    expect(serving.open).to.equal(true);
    expect(topOf(serving)).to.be.within(80, 550);

    page.window.history.forward();
    await arrival(page, 'kubernetes-for-ml');
    expect(events.map(({ phase }) => phase)).to.deep.equal([
      'model-serving',
      'kubernetes-for-ml',
      'model-serving',
      'kubernetes-for-ml',
    ]);
  });

  it('leads there once more when the address has it already', async () => {
    follow(page, '#mlops-model-serving');
    const serving = await arrival(page, 'model-serving');
    serving.querySelector('summary')?.click();
    await settled(roadmap);
    (page.document.activeElement as HTMLElement).blur();
    page.window.scrollTo(0, 0);
    follow(page, '#mlops-model-serving');
    await arrival(page, 'model-serving');
    expect(serving.open).to.equal(true);
  });

  for (const id of ['own', 'mlops-glossary']) {
    it(`to the page's own #${id} is the page's`, async () => {
      const events = record(page.document.body, 'roadmap-navigate');
      const open = openIds(roadmap);
      const changed = hashChange(page);
      follow(page, `#${id}`);
      await changed;
      await settled(roadmap);
      const target = page.document.querySelector(':target');
      expect(target?.id).to.equal(id);
      expect(topOf(target ?? page.document.body)).to.be.closeTo(0, 2);
      expect(openIds(roadmap)).to.deep.equal(open);
      expect(focused(page)).to.equal(undefined);
      expect(events).to.have.lengthOf(0);
    });
  }

  it('to nothing does nothing', async () => {
    const open = openIds(roadmap);
    const changed = hashChange(page);
    follow(page, '#mlops-no-such-phase');
    await changed;
    await settled(roadmap);
    expect(page.window.scrollY).to.equal(0);
    expect(openIds(roadmap)).to.deep.equal(open);
    expect(focused(page)).to.equal(undefined);
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

describe('a page that is opened at one of its own ids', () => {
  for (const id of ['own', 'mlops-glossary']) {
    it(`is scrolled to #${id}, with the focus left alone`, async () => {
      const page = await openAt('jump-links', `#${id}`);
      const roadmap = await roadmapOf(page);
      await settled(roadmap);
      expect(focused(page)).to.equal(undefined);
      expect(page.document.activeElement === page.document.body).to.equal(true);
      expect(openIds(roadmap)).to.deep.equal(['python-ml-fundamentals', 'faq-what-is-mlops']);
      expect(page.document.querySelector(':target')?.id).to.equal(id);
      expect(page.window.scrollY).to.be.above(0);
    });
  }
});

describe('a jump where opening one closes the others', () => {
  for (const id of ['model-serving', 'ml-monitoring']) {
    it(`ends with ${id} in view, below the sticky header`, async () => {
      const page = await openAt('jump-exclusive');
      const roadmap = await roadmapOf(page);
      page.window.location.hash = `mlops-${id}`;
      const target = await arrival(page, id);
      await settled(roadmap);
      expect(openIds(roadmap)).to.deep.equal([id]);
      expect(topOf(target)).to.be.within(80, 300);
    });
  }
});

describe('a segment of the strip', () => {
  it('leads to its phase and shows its permalink, with no entry in the history', async () => {
    const page = await openAt('jump-links');
    const roadmap = await roadmapOf(page);
    const { length } = page.window.history;
    inside(roadmap, '[data-go=experiment-tracking]').click();
    const target = await arrival(page, 'experiment-tracking');
    expect(topOf(target)).to.be.closeTo(100, 2);
    expect(page.window.history.length).to.equal(length);
    expect(page.window.location.hash).to.equal('#mlops-experiment-tracking');
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

describe('a page in a sandbox without an origin', () => {
  interface Report {
    readonly atFirst: readonly string[];
    readonly atLast: readonly string[];
    readonly messages: readonly string[];
  }

  const reportOf = async (name: string, fragment: string): Promise<Report> => {
    const frame = createFrame({ sandbox: 'allow-scripts' });
    const reported = new Promise<MessageEvent<Report>>((resolve) => {
      const listen = (event: MessageEvent<Report>): void => {
        if (event.source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(event);
      };
      addEventListener('message', listen);
    });
    frame.src = urlOfHost(name) + fragment;
    document.body.append(frame);
    return (await reported).data;
  };

  it('may not load what follows a permalink, but jumps and copies, and says so once', async () => {
    const { atFirst, atLast, messages } = await reportOf('jump-sandboxed', '#mlops-llm-ops');
    expect(atFirst).to.have.members(['python-ml-fundamentals']);
    expect(atLast).to.include('model-serving');
    expect(messages).to.have.lengthOf(1);
    expect(messages[0]).to.match(/^console\.warn: mlops-roadmap cannot load /);
  });

  it('may not load what a single phase follows links with, and says so once', async () => {
    const { messages } = await reportOf('jump-sandboxed-phase', '#mlops-phase-3');
    expect(messages).to.have.lengthOf(1);
    expect(messages[0]).to.match(/^console\.warn: mlops-roadmap cannot load /);
  });
});

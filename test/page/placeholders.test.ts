import { expect } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import { openPhases, part, parts, ticked, topicBox, whenTickable } from '../support/roadmap.js';
import { elsewhere } from './support/embed.js';
import { addScript, type HostPage, openHostPage, urlOfScript } from './support/host-page.js';
import { visibleText } from './support/visible-text.js';

type Requests = readonly (RequestInit & { readonly url: string })[];

const requestsOf = ({ window }: HostPage): Requests =>
  (window as typeof window & { readonly requested: Requests }).requested;

const elements = 'mlops-roadmap, roadmap-phase, roadmap-faq';

const elementsIn = ({ document }: HostPage): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(elements),
];

/** Puts HTML at the end of a page, as a page does that loads parts of itself. */
const put = ({ document }: HostPage, html: string): void => {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
};

/** Resolves when whatever would have been filled is filled: what stands below it comes after it. */
const filledUpTo = async (page: HostPage): Promise<void> => {
  put(page, '<div class="last" data-roadmap-phase data-phase="1">Last</div>');
  await until(() => page.document.querySelector('.last:last-of-type > roadmap-phase') !== null);
};

/** Opens a page, puts HTML into it and gives the element that came of it. */
const filled = async (html: string) => {
  const page = await openHostPage('placeholders');
  put(page, html);
  await until(() => elementsIn(page).length > 0);
  return { page, element: elementsIn(page)[0] as MlopsRoadmap };
};

const file = (address: string): string => new URL(`hosts/${address}`, import.meta.url).pathname;

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('plain elements that ask for a roadmap', () => {
  it('are left alone unless the script says that they are to be filled', async () => {
    const page = await openHostPage('placeholders-off');
    put(page, '<div data-roadmap-phase data-phase="6">Later</div>');
    for (let turn = 0; turn < 5; turn += 1) await nextFrame();
    expect(elementsIn(page)).to.deep.equal([]);
    const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('roadmap-place'))).to.deep.equal([]);
    expect('appConfig' in page.window).to.equal(false);
  });

  it('are filled when a later copy of the script, or a module, says so', async () => {
    const page = await openHostPage('placeholders-off');
    for (const type of ['text/javascript', 'module']) {
      const later = await openHostPage('placeholders-off');
      const script = later.document.createElement('script');
      Object.assign(script, { type, src: urlOfScript() });
      script.dataset['place'] = '';
      later.document.head.append(script);
      await until(() => elementsIn(later).length === 1);
    }
    await addScript(page, urlOfScript());
    expect(elementsIn(page)).to.deep.equal([]);
  });

  it('get every attribute that is for readers', async () => {
    const { page } = await filled(
      `<div data-roadmap-phase data-phase="3" data-open data-theme="dark" data-heading-level="4"
        data-lang="de" data-hide="tools">Phase 3</div>`,
    );
    const element = page.document.querySelector('roadmap-phase');
    if (!element) throw new Error('no phase');
    await element.updateComplete;
    expect(element.parentElement?.textContent).to.equal('');
    expect(element.open).to.equal(true);
    expect(element.lang).to.equal('de');
    expect(part(element, 'phase-title').localName).to.equal('h4');
    expect(visibleText(element)).to.contain('KubernetesforMLWorkloads');
  });

  it('get no name, no search results, no faults, nothing that is no attribute', async () => {
    const names = [
      ...['id', 'name', 'class', 'style', 'slot', 'is', 'title', 'hidden', 'tabindex', 'part'],
      ...['onclick', 'onfocus', 'onroadmap-load', 'debug', 'structured-data', 'roadmap', 'dir'],
      ...['progress-store', 'progressstore', 'innerhtml', 'is-placed', 'isplaced', '__proto__', ''],
    ];
    const { page, element } = await filled(
      `<p data-mlops-roadmap ${names.map((name) => `data-${name}="appConfig"`).join(' ')}>x</p>`,
    );
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect('appConfig' in page.window).to.equal(false);
    expect(page.document.querySelector('script[type="application/ld+json"]')).to.equal(null);
    element.click();
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('get links to the site of the page alone', async () => {
    const page = await openHostPage('placeholders');
    const foreign = [
      ...['https://example.org/', '//example.org', '\\\\example.org', 'javascript:alert(1)'],
      ...[' javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'blob:x', 'https://'],
      ...[`https://user@${location.host}/`, `${location.origin}.example.org/`],
    ];
    for (const address of foreign) {
      put(
        page,
        `<p data-mlops-roadmap data-promo-href="${address}" data-parent-href="${address}">x</p>`,
      );
    }
    put(page, '<p data-mlops-roadmap data-promo-href="/bundle">x</p>');
    await until(() => elementsIn(page).length === foreign.length + 1);
    const promos = elementsIn(page).map((element) => element.getAttribute('promo-href'));
    expect(promos).to.deep.equal([...foreign.map(() => null), `${location.origin}/bundle`]);
    expect(page.document.querySelector('[parent-href]')).to.equal(null);
  });

  it('are not filled where that would break something', async () => {
    const page = await openHostPage('placeholders');
    put(
      page,
      `<form data-mlops-roadmap><input name="replaceChildren"><input name="getAttribute"></form>
      <svg data-mlops-roadmap><g data-roadmap-faq></g></svg>
      <div contenteditable><p data-mlops-roadmap>x</p></div>
      <roadmap-phase phase="2"><p data-mlops-roadmap>Fallback</p></roadmap-phase>
      <template><p data-mlops-roadmap>x</p></template>
      <p data-mlops-roadmapped>x</p><p mlops-roadmap>x</p>`,
    );
    page.document.documentElement.setAttribute('data-mlops-roadmap', '');
    page.document.head.setAttribute('data-mlops-roadmap', '');
    page.document.body.setAttribute('data-roadmap-faq', '');
    await filledUpTo(page);
    expect(elementsIn(page).map(({ localName }) => localName)).to.deep.equal([
      'roadmap-phase',
      'roadmap-phase',
    ]);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('are filled once, the outer before the inner', async () => {
    const { page } = await filled(
      '<div data-roadmap-phase data-mlops-roadmap><div data-roadmap-faq>x</div></div>',
    );
    await filledUpTo(page);
    await addScript(page, urlOfScript('roadmap-phase'));
    await filledUpTo(page);
    expect(
      page.document.querySelectorAll('main > div:first-child :is(mlops-roadmap, roadmap-phase)'),
    ).to.have.length(1);
    expect(page.document.querySelector('roadmap-faq')).to.equal(null);
  });
});

describe('a roadmap that a plain element names', () => {
  const shown = async (address: string, before = '') => {
    const { page, element } = await filled(
      `${before}<p data-mlops-roadmap data-progress data-src="${address}">x</p>`,
    );
    await until(
      () => element.matches(':not(:state(loading))') && parts(element, 'base').length > 0,
    );
    return { page, element };
  };

  it('is asked for without cookies, apart from what the page asks for itself', async () => {
    const { page } = await shown(file('hostile-roadmap.txt'));
    await until(() => requestsOf(page).length > 0);
    put(page, `<mlops-roadmap src="${file('hostile-roadmap.txt')}"></mlops-roadmap>`);
    await until(() => requestsOf(page).length === 2);
    const [placed, own] = requestsOf(page);
    expect(placed).to.include({ mode: 'same-origin', credentials: 'omit' });
    expect(placed).not.to.have.any.keys('method', 'body', 'headers');
    expect(own?.credentials).to.equal(undefined);
  });

  it('comes from the site of the page alone', async () => {
    const page = await openHostPage('placeholders');
    const roadmap = `${location.origin}/answers/placed/roadmap?cors`;
    const foreign = [
      ...[elsewhere(roadmap), elsewhere(roadmap).replace('http:', ''), 'data:application/json,{}'],
      ...['https://example.org/a', '\\\\example.org/a', 'javascript:alert(1)', 'http://[', ''],
      ...[`http://user:name@${location.host}/a`, `${location.origin}.example.org/`, 'blob:a'],
    ];
    for (const address of foreign) put(page, `<p data-mlops-roadmap data-src="${address}">x</p>`);
    await until(() => elementsIn(page).length === foreign.length);
    await until(() => elementsIn(page).every((element) => element.matches(':state(error)')));
    expect(requestsOf(page)).to.deep.equal([]);
  });

  it('is not taken from where a redirect leads off the site', async () => {
    const { element } = await shown('/answers/placed-elsewhere/elsewhere?cors');
    await until(() => element.matches(':state(error)'));
  });

  it('is where the page says, whatever is named as a part of the document', async () => {
    const { page, element } = await shown(
      'hostile-roadmap.txt',
      '<img name="baseURI" alt=""><img name="readyState" alt=""><form name="head"></form>',
    );
    await until(() => parts(element, 'phase').length === 2);
    expect(requestsOf(page).map(({ url }) => new URL(url).pathname)).to.deep.equal([
      file('hostile-roadmap.txt'),
    ]);
  });

  it('is not asked for elsewhere where a base leads', async () => {
    const page = await openHostPage('placeholders');
    put(page, `<base href="${elsewhere(`${location.origin}/answers/based/`)}">`);
    put(page, '<p data-mlops-roadmap data-src="roadmap?cors">x</p>');
    await until(() => elementsIn(page)[0]?.matches(':state(error)') === true);
    expect(requestsOf(page)).to.deep.equal([]);
  });

  it('keeps its own progress, and its addresses are its own', async () => {
    localStorage.setItem('roadmap:own', '{"version":1,"done":["b"]}');
    const { element } = await shown(file('hostile-roadmap.txt'));
    await whenTickable(element);
    expect(ticked(element)).to.deep.equal([]);
    topicBox(element, 1, 1).click();
    await element.updateComplete;
    await until(() => localStorage.getItem('roadmap:placed-own') !== null);
    expect(localStorage.getItem('roadmap:own')).to.equal('{"version":1,"done":["b"]}');
    const [segment] = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[data-go]') ?? [];
    expect(segment?.hash).to.match(/^#placed-own-/);
  });
});

describe('the addresses of a page', () => {
  it('lead to what the page shows itself, not to what stands in a plain element above', async () => {
    const page = await openHostPage('placeholders');
    put(page, '<p data-mlops-roadmap data-open="none">x</p>');
    await until(() => elementsIn(page).length === 1);
    put(page, '<mlops-roadmap open="none"></mlops-roadmap>');
    page.window.location.hash = '#mlops-model-serving';
    const [placed, own] = elementsIn(page);
    if (!placed || !own) throw new Error('no element');
    await until(() => openPhases(own).includes(6));
    expect(openPhases(placed)).to.deep.equal([]);
  });

  it('lead to what stands in a plain element where nothing else is', async () => {
    const { page, element } = await filled('<p data-mlops-roadmap data-open="none">x</p>');
    page.window.location.hash = '#mlops-model-serving';
    await until(() => openPhases(element).includes(6));
  });
});

describe('plain elements that come later', () => {
  const ways: Readonly<Record<string, (page: HostPage) => void>> = {
    'into the page': (page) => {
      put(page, '<div data-roadmap-phase data-phase="6">x</div>');
    },
    'inside something else': (page) => {
      put(page, '<section><ul><li><span data-roadmap-phase data-phase="6">x</span></ul></section>');
    },
    'by innerHTML of the body': ({ document }) => {
      document.body.innerHTML = '<main><p data-roadmap-phase data-phase="6">x</p></main>';
    },
    'with another body': ({ document }) => {
      const body = document.createElement('body');
      body.innerHTML = '<p data-roadmap-phase data-phase="6">x</p>';
      document.body = body;
    },
    'after another body': ({ document }) => {
      document.body = document.createElement('body');
      document.body.innerHTML = '<p data-roadmap-phase data-phase="6">x</p>';
    },
    'with another root': ({ document }) => {
      const html = document.createElement('html');
      html.innerHTML = '<body><p data-roadmap-phase data-phase="6">x</p></body>';
      document.documentElement.replaceWith(html);
    },
    'from a parser': ({ document, window }) => {
      const html = '<p data-roadmap-phase data-phase="6">x</p>';
      const parsed = new window.DOMParser().parseFromString(html, 'text/html');
      document.querySelector('main')?.replaceWith(...parsed.body.childNodes);
    },
    'from a template': ({ document }) => {
      const template = document.createElement('template');
      template.innerHTML = '<p data-roadmap-phase data-phase="6">x</p>';
      document.body.append(template.content.cloneNode(true));
    },
    'by an attribute': (page) => {
      put(page, '<p data-phase="6">x</p>');
      page.document.querySelector('main > p')?.setAttribute('data-roadmap-phase', '');
    },
    'out of a template element': (page) => {
      put(page, '<template><p data-roadmap-phase data-phase="6">x</p></template>');
      const template = page.document.querySelector('template');
      template?.replaceWith(template.content);
    },
    'one after the other': (page) => {
      put(page, '<p data-roadmap-phase data-phase="6">x</p>');
      put(page, '<p data-roadmap-faq>x</p>');
    },
    'back from a snapshot of the page': (page) => {
      put(
        page,
        '<p data-roadmap-phase data-phase="6"><roadmap-phase phase="6"></roadmap-phase></p>',
      );
    },
  };

  for (const [way, come] of Object.entries(ways)) {
    it(`are filled when they come ${way}`, async () => {
      const page = await openHostPage('placeholders');
      come(page);
      const phase = () =>
        page.document.querySelector<RoadmapPhase>('[data-roadmap-phase] > roadmap-phase');
      await until(() => phase()?.isPlaced === true);
      const shown = phase();
      await shown?.updateComplete;
      expect(shown && visibleText(shown)).to.contain('ModelServing&Inference');
    });
  }

  it('are filled again when the page puts its old text back, and stay empty when it empties them', async () => {
    const { page } = await filled('<p data-roadmap-phase data-phase="6">x</p>');
    const spot = page.document.querySelector('[data-roadmap-phase]');
    if (!spot) throw new Error('no placeholder');
    spot.innerHTML = '<b>x</b>';
    await until(() => spot.querySelector('roadmap-phase') !== null);
    spot.replaceChildren();
    await filledUpTo(page);
    expect(spot.childNodes).to.have.length(0);
  });

  it('give up where the page puts its own content back each time', async () => {
    const page = await openHostPage('placeholders');
    put(page, '<p class="theirs" data-roadmap-phase>x</p>');
    const spot = page.document.querySelector('.theirs');
    if (!spot) throw new Error('no placeholder');
    let times = 0;
    new page.window.MutationObserver(() => {
      if (!spot.querySelector('roadmap-phase')) return;
      times += 1;
      spot.innerHTML = '<b>x</b>';
    }).observe(spot, { childList: true });
    for (let turn = 0; turn < 30; turn += 1) await nextFrame();
    expect(times).to.be.within(1, 5);
  });
});

it('of very many plain elements no more than twenty are filled at once', async () => {
  const page = await openHostPage('placeholders');
  put(page, '<p data-roadmap-phase data-phase="1">x</p>'.repeat(300));
  const counts = [0];
  while ((counts.at(-1) ?? 0) < 60) {
    // Other tasks of the page run meanwhile.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    counts.push(elementsIn(page).length);
  }
  const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? 0));
  expect(Math.max(...steps)).to.be.at.most(20);
});

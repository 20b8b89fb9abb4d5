import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import {
  createFrame,
  type HostPage,
  inside,
  pageIn,
  roadmapOf,
  settled,
  urlOfScript,
} from './support/host-page.js';

const header = (style: string, content = 'Site'): string =>
  `<header style="height: 96px; background: silver; z-index: 9; ${style}">${content}</header>`;

const sticky = header('position: sticky; top: 0');

const bar = (style: string): string =>
  `<div class="bar" style="background: tan; z-index: 9; ${style}">Bar</div>`;

const element = '<mlops-roadmap></mlops-roadmap>';

interface Page {
  readonly body: string;
  readonly style?: string;
  /** Where the heading begins, if not just below the lowest bar. */
  readonly top?: number;
}

const inShadow = (mode: string): string =>
  `<site-header><template shadowrootmode="${mode}"><div>${header('position: fixed; inset: 0 0 auto')}</div></template></site-header>`;

/** Pages that keep something at their top; what of it lies lowest is marked by its place in the window. */
const pages: Readonly<Record<string, Page & { readonly bottom: number }>> = {
  'a sticky header': { body: sticky + element, bottom: 96 },
  'a fixed header': {
    body: header('position: fixed; inset: 0 0 auto') + element,
    style: 'body { padding-top: 96px }',
    bottom: 96,
  },
  'several sticky bars': {
    body: sticky + bar('position: sticky; top: 96px; height: 50px') + element,
    bottom: 146,
  },
  'a floating bar, with room above it': {
    body: bar('position: fixed; inset: 20px 30% auto; height: 60px') + element,
    bottom: 80,
  },
  'a narrow bar in a corner': {
    body: bar('position: fixed; top: 0; right: 0; width: 90px; height: 70px') + element,
    bottom: 70,
  },
  'a header in a shadow tree': { body: inShadow('open') + element, bottom: 96 },
  'roadmap and header in one shadow tree': {
    body: `<my-app><template shadowrootmode="open">${sticky}<main><slot></slot></main></template>${element}</my-app>`,
    bottom: 96,
  },
  'progress, with which all is drawn anew': {
    body: `${sticky}<mlops-roadmap progress></mlops-roadmap>`,
    bottom: 96,
  },
  'smooth scrolling': {
    body: sticky + element,
    style: 'html { scroll-behavior: smooth }',
    bottom: 96,
  },
  'a cookie banner and a backdrop besides': {
    body: `${sticky}${bar('position: fixed; inset: auto 0 0; height: 120px')}
      ${bar('position: fixed; inset: 0; background: none; z-index: 10')}${element}`,
    bottom: 96,
  },
  'a transparent overlay that lets clicks through': {
    body: `<div style="position: fixed; inset: 0; pointer-events: none; z-index: 9">
      <div style="height: 96px; background: silver; pointer-events: auto">Site</div></div>${element}`,
    bottom: 96,
  },
  'a box that scrolls, with a header of its own': {
    body: `${header('')}<div style="height: 400px; overflow: auto">${bar('position: sticky; top: 0; height: 60px')}${element}</div>`,
    bottom: 60,
  },
  'a dialog with a header of its own': {
    body: `${sticky}<dialog style="padding: 0; border: 0; margin: 0 auto; height: 500px">${bar('position: sticky; top: 0; height: 60px')}${element}</dialog>
      <script>document.querySelector('dialog').showModal()</script>`,
    bottom: 60,
  },
  'a header that hides on the way down and comes back on the way up': {
    body: `${header('position: fixed; inset: 0 0 auto; transition: translate 0.2s')}${element}
      <script>{ let last = 0; addEventListener('scroll', () => {
        document.querySelector('header').style.translate = scrollY > last ? '0 -100%' : '0';
        last = scrollY; }); }</script>`,
    bottom: 96,
  },
  'a header that comes late': {
    body: `${element}<script>setTimeout(() => document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(
      header('position: fixed; inset: 0 0 auto'),
    )}), 600)</script>`,
    bottom: 96,
  },
  'room that the page asks for': {
    body: sticky + element,
    style: 'mlops-roadmap { --roadmap-scroll-margin: 150px }',
    bottom: 96,
    top: 150,
  },
  'too little room that the page asks for': {
    body: sticky + element,
    style: 'mlops-roadmap { --roadmap-scroll-margin: 20px }',
    bottom: 96,
    top: 96,
  },
  'scroll padding': {
    body: sticky + element,
    style: 'html { scroll-padding-top: 120px }',
    bottom: 96,
    top: 136,
  },
  'a phase of its own choice inside': {
    body: `${sticky}<mlops-roadmap><p>First</p><roadmap-phase phase="2"></roadmap-phase><roadmap-phase phase="6"></roadmap-phase></mlops-roadmap>`,
    bottom: 96,
  },
};

const open = async ({ body, style = '' }: Page, fragment = ''): Promise<HostPage> => {
  const frame = createFrame();
  const html = `<!doctype html><html lang="en"><meta charset="utf-8">
    <style>body { margin: 0; font: 16px sans-serif } ${style}</style><body>${body}
    <p style="height: 1500px">After</p><script src="${urlOfScript()}"></script>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const page = pageIn(frame);
  await page.window.customElements.whenDefined('mlops-roadmap');
  if (fragment) page.window.location.hash = fragment;
  return page;
};

/** The phase or question with the focus. */
const arrival = async ({ document }: HostPage): Promise<HTMLElement> => {
  for (;;) {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement)
      activeElement = activeElement.shadowRoot.activeElement;
    if (activeElement?.localName === 'summary') return activeElement as HTMLElement;
    await nextFrame();
  }
};

/** Resolves when something has come to rest within a range, or rejects after a while. */
const restsWithin = async (heading: HTMLElement, least: number, most: number): Promise<void> => {
  const until = performance.now() + 4000;
  for (let count = 0; count < 5; await nextFrame()) {
    const { top } = heading.getBoundingClientRect();
    count = top >= least && top <= most ? count + 1 : 0;
    if (performance.now() > until) expect(top).to.be.within(least, most);
  }
};

describe('a permalink leads clear of', () => {
  for (const [name, { bottom, top, ...page }] of Object.entries(pages)) {
    it(name, async () => {
      const heading = await arrival(await open(page, '#mlops-model-serving'));
      await (top === undefined
        ? restsWithin(heading, bottom - 1, bottom + 120)
        : restsWithin(heading, top - 3, top + 3));
    });
  }

  it('a sticky header, to a question', async () => {
    const heading = await arrival(await open({ body: sticky + element }, '#mlops-faq-salary'));
    await restsWithin(heading, 95, 500);
  });
});

describe('a jump under a sticky header', () => {
  it('ends below it from a segment and by goTo(), upwards and downwards', async () => {
    const page = await open({ body: sticky + element });
    const roadmap = await roadmapOf(page);
    inside(roadmap, '[data-go=model-serving]').click();
    await restsWithin(await arrival(page), 95, 120);
    for (const phase of [7, 2]) {
      roadmap.goTo(phase);
      await restsWithin(await arrival(page), 95, 120);
    }
    // Nothing of it stays behind.
    while (roadmap.shadowRoot?.querySelector('li[style]')) await nextFrame();
  });

  it('leaves the reader alone who scrolls on', async () => {
    const page = await open({ body: sticky + element });
    const roadmap = await roadmapOf(page);
    roadmap.goTo(6);
    const heading = await arrival(page);
    await settled(roadmap);
    page.window.scrollBy({ top: 60, behavior: 'instant' });
    const { top } = heading.getBoundingClientRect();
    // As long as it would have been kept there.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(heading.getBoundingClientRect().top).to.equal(top);
  });

  it('does not wait for animations of the page', async () => {
    const page = await open({
      body: sticky + element,
      style: `@keyframes pulse { to { opacity: 0.5 } }
        mlops-roadmap::part(node) { animation: pulse 1s infinite }`,
    });
    const roadmap = await roadmapOf(page);
    roadmap.exclusive = true;
    roadmap.goTo(6);
    await restsWithin(await arrival(page), 95, 120);
  });
});

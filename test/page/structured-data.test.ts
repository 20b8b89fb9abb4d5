import { expect } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import { bundled } from '../../src/loader/bundled.js';
import { structuredData } from '../../src/model/structured-data.js';
import type { RoadmapOptions } from '../../src/prerender/options.js';
import { nextFrame } from '../support/browser.js';
import { prerender } from '../support/prerender.js';
import { until } from '../support/progress-menu.js';
import {
  addScript,
  createFrame,
  type HostPage,
  openHostPage,
  openRoadmap,
  pageIn,
  roadmapOf,
  urlOfScript,
} from './support/host-page.js';

const blocksOf = ({ document }: Pick<HostPage, 'document'>): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

const saidIn = (page: Pick<HostPage, 'document'>): unknown[] =>
  blocksOf(page).map(({ textContent }) => JSON.parse(textContent) as unknown);

const titlesIn = (page: Pick<HostPage, 'document'>): string[] =>
  (saidIn(page) as { '@graph': { name: string }[] }[]).map((said) => said['@graph'][0]?.name ?? '');

/** What is said of the bundled roadmap, as it is after JSON. */
const wanted = (hasFaq = true): unknown =>
  JSON.parse(JSON.stringify(structuredData(bundled, hasFaq)));

const ask = async (page: HostPage, roadmap: MlopsRoadmap): Promise<void> => {
  roadmap.toggleAttribute('structured-data', true);
  await until(() => blocksOf(page).length > 0);
};

/** Resolves when a microtask that was queued by now has run. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const another = (page: HostPage): MlopsRoadmap => {
  const roadmap = page.document.createElement('mlops-roadmap');
  roadmap.structuredData = true;
  page.document.body.append(roadmap);
  return roadmap;
};

const openPrerendered = async (options: RoadmapOptions = {}): Promise<HostPage> => {
  const html = await prerender({
    tag: 'mlops-roadmap',
    options: { ...options, structuredData: true },
  });
  const frame = createFrame();
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="en"><body>${html}</body></html>`;
  document.body.append(frame);
  await loaded;
  return pageIn(frame);
};

describe('structured data', () => {
  it('is not there unless it is asked for', async () => {
    const { page } = await openRoadmap('plain');
    expect(blocksOf(page)).to.have.lengthOf(0);
  });

  it('is in the head under a policy that allows the script alone, without a violation', async () => {
    const { page, roadmap } = await openRoadmap('strict-csp');
    roadmap.setAttribute('structured-data', '');
    await until(() => blocksOf(page).length > 0);
    expect(saidIn(page)).to.deep.equal([wanted()]);
    expect(blocksOf(page)[0]?.parentElement).to.equal(page.document.head);
    roadmap.roadmap = { ...bundled, title: 'Another </script><!--' };
    await until(() => titlesIn(page)[0] === 'Another </script><!--');
    expect(blocksOf(page)).to.have.lengthOf(1);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('goes when the attribute goes, and comes again', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    await ask(page, roadmap);
    roadmap.removeAttribute('structured-data');
    await roadmap.updateComplete;
    await until(() => blocksOf(page).length === 0);
    await ask(page, roadmap);
    expect(blocksOf(page)).to.have.lengthOf(1);
  });

  it('follows the roadmap from one id to another', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    await ask(page, roadmap);
    roadmap.roadmap = { ...bundled, id: 'other', title: 'Other' };
    await until(() => titlesIn(page).includes('Other'));
    expect(titlesIn(page)).to.deep.equal(['Other']);
  });

  it('is there once for two elements of a roadmap, until the last of them has gone', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    await ask(page, roadmap);
    const second = another(page);
    await second.updateComplete;
    await nextTask();
    expect(blocksOf(page)).to.have.lengthOf(1);
    roadmap.remove();
    await nextTask();
    expect(blocksOf(page)).to.have.lengthOf(1);
    second.remove();
    await nextTask();
    expect(blocksOf(page)).to.have.lengthOf(0);
    page.document.body.append(roadmap);
    await nextTask();
    expect(blocksOf(page)).to.have.lengthOf(1);
  });

  it('is there once for each of two roadmaps', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    await ask(page, roadmap);
    another(page).roadmap = { ...bundled, id: 'other', title: 'Other' };
    await until(() => titlesIn(page).includes('Other'));
    expect(titlesIn(page)).to.have.members([bundled.title, 'Other']);
  });

  it('stays the same while its element is moved', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    await ask(page, roadmap);
    const [block] = blocksOf(page);
    page.document.body.prepend(roadmap);
    await nextTask();
    expect(blocksOf(page)).to.deep.equal([block]);
  });

  it('goes along with its element to another document', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    const other = await openHostPage('lang-none');
    await ask(page, roadmap);
    other.document.body.append(roadmap);
    await until(() => blocksOf(other).length === 1);
    expect(blocksOf(page)).to.have.lengthOf(0);
  });

  it('is there once with a script of another version and one of a single phase', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    await ask(page, roadmap);
    await addScript(page, urlOfScript('roadmap-phase'));
    await addScript(page, `${urlOfScript()}?again`);
    another(page);
    await nextTask();
    expect(blocksOf(page)).to.have.lengthOf(1);
  });

  it('has no questions that the page does not show', async () => {
    const { page, roadmap } = await openRoadmap('plain');
    roadmap.hide = 'faq promo';
    await ask(page, roadmap);
    expect(saidIn(page)).to.deep.equal([wanted(false)]);
    roadmap.hide = 'promo';
    await roadmap.updateComplete;
    await nextTask();
    expect(saidIn(page)).to.deep.equal([wanted()]);
  });

  it('that was prerendered is taken over as it is, and then goes with the element', async () => {
    const page = await openPrerendered();
    const [block] = blocksOf(page);
    expect(saidIn(page)).to.deep.equal([wanted()]);
    await addScript(page, urlOfScript());
    const roadmap = await roadmapOf(page);
    // The style sheet of the prerender goes when the element takes over.
    await until(() => roadmap.shadowRoot?.querySelector('style') === null);
    await nextFrame();
    another(page);
    await nextTask();
    expect(blocksOf(page)).to.deep.equal([block]);
    for (const element of page.document.querySelectorAll('mlops-roadmap')) element.remove();
    await nextTask();
    expect(blocksOf(page)).to.have.lengthOf(0);
  });

  it('that was prerendered goes with an element that goes before it is taken over', async () => {
    const page = await openPrerendered();
    const roadmap = page.document.querySelector('mlops-roadmap');
    await addScript(page, urlOfScript());
    roadmap?.remove();
    expect(blocksOf(page)).to.have.lengthOf(1);
    await until(() => blocksOf(page).length === 0);
  });

  it('that was prerendered of another roadmap than the page has gives way to that of the page', async () => {
    const roadmap = { ...bundled, id: 'other', title: 'Other' };
    const src = URL.createObjectURL(new Blob([JSON.stringify(roadmap)]));
    const page = await openPrerendered({ src });
    expect(titlesIn(page)).to.deep.equal([bundled.title]);
    await addScript(page, urlOfScript());
    await until(() => titlesIn(page).includes('Other'));
    expect(titlesIn(page)).to.deep.equal(['Other']);
  });
});

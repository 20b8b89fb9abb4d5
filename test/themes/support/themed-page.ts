import type { MlopsRoadmap } from '../../../src/elements/mlops-roadmap/mlops-roadmap.js';
import { createFrame, type HostPage, pageIn, roadmapOf } from '../../page/support/host-page.js';
import { visibleTexts } from '../../page/support/visible-text.js';
import { nextFrame } from '../../support/browser.js';
import { contrast, difference } from '../../support/colours.js';
import { until } from '../../support/progress-menu.js';
import { nodeBox, part, parts, topicBox, whenTickable } from '../../support/roadmap.js';

export interface ThemedPage extends HostPage {
  readonly roadmap: MlopsRoadmap;
}

/** The address of a file, given from the root of the project. */
export const urlOf = (path: string): string => new URL(`../../../${path}`, import.meta.url).href;

const addSheet = (document: Document, path: string): Promise<unknown> => {
  const link = document.createElement('link');
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      reject(new Error(`no ${path}`));
    });
  });
  link.rel = 'stylesheet';
  link.href = urlOf(path);
  document.head.append(link);
  return loaded;
};

/** Opens a page with all three elements and these style sheets, in which the reader has learned and filtered something. */
export const openThemed = async (...sheets: readonly string[]): Promise<ThemedPage> => {
  const frame = createFrame({ width: 900, height: 700 });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = urlOf('test/themes/support/page.html');
  document.body.append(frame);
  await loaded;
  const page = pageIn(frame);
  for (const sheet of sheets) await addSheet(page.document, sheet);
  const roadmap = await roadmapOf(page);
  await whenTickable(roadmap);
  nodeBox(roadmap, 1).click();
  topicBox(roadmap, 2).click();
  parts(roadmap, 'progress-menu')[0]?.click();
  await until(() => parts(roadmap, 'progress-panel').length > 0);
  for (const name of ['legend-level', 'tool']) parts(roadmap, name)[0]?.click();
  await until(() => parts(roadmap, 'show-all').length > 0);
  return { ...page, roadmap };
};

/** Gives an element of the page these attributes and takes the others away; what shows the theme has then been drawn. */
export const setAttributes = async (
  element: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const name of element.getAttributeNames()) {
    if (name !== 'lang' && !(name in attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await nextFrame();
};

/** Every text that the three elements show with less contrast than that, and how much it has. */
export const faintTexts = ({ document }: HostPage, least: number): string[] => {
  const elements = [...document.querySelectorAll('mlops-roadmap, roadmap-phase, roadmap-faq')];
  const holders = new Set(
    elements.flatMap((element) => visibleTexts(element).map((text) => text.parentElement)),
  );
  return [...holders].flatMap((holder) => {
    if (!holder || holder.innerText.trim() === '') return [];
    const measured = contrast(holder);
    const text = holder.innerText.trim().slice(0, 30);
    return measured < least ? [`${measured.toFixed(2)} ${text}`] : [];
  });
};

interface Axe {
  run(
    context: unknown,
    options: object,
  ): Promise<{ violations: { nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** What axe has to say about colours. */
export const axeOnColours = async (page: HostPage): Promise<string[]> => {
  if (!('axe' in page.window)) {
    const script = page.document.createElement('script');
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    script.src = urlOf('node_modules/axe-core/axe.min.js');
    page.document.head.append(script);
    await loaded;
  }
  const { axe } = page.window as unknown as { axe: Axe };
  const { violations } = await axe.run('main', { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`),
  );
};

/** How far what is left of the progress bar is from what is done, and from a card: two greys side by side are 0.1 apart. */
export const progressDifferences = ({ roadmap, window }: ThemedPage) => {
  const bar = part(roadmap, 'progress');
  const [done = '', rest = ''] = ['.done', '.rest'].map((name) => {
    const rect = bar.querySelector(name);
    return rect ? window.getComputedStyle(rect).fill : '';
  });
  const card = window.getComputedStyle(part(roadmap, 'phase')).backgroundColor;
  return { done: difference(rest, done), card: difference(rest, card) };
};

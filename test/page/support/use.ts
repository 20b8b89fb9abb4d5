import type { MlopsRoadmap } from '../../../src/index.js';
import { nextFrame } from '../../support/browser.js';
import { actionIn, drawn, messageOf, until } from '../../support/progress-menu.js';
import { openPhases, part, parts, phaseNumber, summaryOf } from '../../support/roadmap.js';
import { type HostPage, inside, settled } from './host-page.js';

/** What a page offers as files from now on, instead of the browser's own downloads. */
export const catchDownloadsOf = ({ window }: HostPage) => {
  const { URL, HTMLElement, HTMLAnchorElement } = window;
  const createObjectURL = URL.createObjectURL.bind(URL);
  const blobs = new Map<string, Blob>();
  const files: { readonly name: string; readonly blob: Blob }[] = [];
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob && this.hasAttribute('download')) files.push({ name: this.download, blob });
    else HTMLElement.prototype.click.call(this);
  };
  return files;
};

/** The roadmap of a page that has this id, else its first, once it shows anything. */
export const roadmapWith = async (page: HostPage, id?: string): Promise<MlopsRoadmap> => {
  await page.window.customElements.whenDefined('mlops-roadmap');
  const roadmap = page.document.querySelector<MlopsRoadmap>(
    id === undefined ? 'mlops-roadmap' : `mlops-roadmap#${id}`,
  );
  if (!roadmap) throw new Error('No such roadmap');
  await roadmap.updateComplete;
  return roadmap;
};

/** Opens and closes phases as a reader does; gives what was open before, then after each click. */
export const openAndClose = async (roadmap: MlopsRoadmap): Promise<readonly number[][]> => {
  const steps = [openPhases(roadmap)];
  for (const number of [2, 1]) {
    summaryOf(phaseNumber(roadmap, number)).click();
    await settled(roadmap);
    steps.push(openPhases(roadmap));
  }
  return steps;
};

const marksOf = (page: HostPage, roadmap: MlopsRoadmap): readonly string[] => {
  const { highlights } = page.window.CSS as Partial<typeof CSS>;
  const ranges = [...(highlights?.get('roadmap-match') ?? [])].map(String);
  return [...ranges, ...parts(roadmap, 'match').map(({ textContent }) => textContent)];
};

/** Searches as a reader does, then ends it; gives what was said, marked and open meanwhile. */
export const searchFor = async (page: HostPage, roadmap: MlopsRoadmap, query: string) => {
  const field = inside(roadmap, '[part=search]') as HTMLInputElement;
  const result = (): string => part(roadmap, 'result').querySelector('span')?.innerText ?? '';
  field.value = query;
  field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
  await until(() => result() !== '');
  await settled(roadmap);
  const found = { result: result(), marks: marksOf(page, roadmap), open: openPhases(roadmap) };
  part(roadmap, 'show-all').click();
  await until(() => result() === '');
  await settled(roadmap);
  return found;
};

/** Opens the menu as a reader does and takes what it offers under that name. */
export const choose = async (roadmap: MlopsRoadmap, label: string): Promise<void> => {
  const menu = await drawn(roadmap, 'progress-menu');
  if (menu.getAttribute('aria-expanded') === 'false') menu.click();
  await drawn(roadmap, 'progress-panel');
  actionIn(roadmap, 'progress-panel', label).click();
  await roadmap.updateComplete;
  await nextFrame();
};

/** Resolves with the next thing that the reader is told. */
export const toldAfter = async (roadmap: MlopsRoadmap, label: string): Promise<string> => {
  await choose(roadmap, label);
  await until(() => messageOf(roadmap) !== '');
  return messageOf(roadmap);
};

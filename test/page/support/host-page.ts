import type {} from '../../../src/index.js';
import type { MlopsRoadmap } from '../../../src/elements/mlops-roadmap/mlops-roadmap.js';
import { nextFrame } from '../../support/browser.js';

/** What hosts/observer.js has noted in a page. */
export interface Observed {
  /** What the console, errors, rejections and the page's policy said, in their order. */
  readonly messages: string[];
  /** The global names before any other script. */
  readonly names: string[];
  /** The own properties of objects that every page has, before any other script. */
  readonly builtIns: { readonly object: object; readonly keys: readonly PropertyKey[] }[];
  readonly historyLength: number;
}

export type HostWindow = Window & typeof globalThis & { readonly observed: Observed };

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: HostWindow;
  readonly document: Document;
}

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The address of a page: HTML, where its name does not end otherwise. */
export const urlOfHost = (name: string): string =>
  new URL(`../hosts/${name.includes('.') ? name : `${name}.html`}`, import.meta.url).href;

export const urlOfScript = (name = 'mlops-roadmap'): string =>
  new URL(`../../../dist/${name}.js`, import.meta.url).href;

/** A frame for a page, as wide as a page is to be; it is removed after the test. */
export const createFrame = ({ width = 800, height = 600, sandbox }: Options = {}) => {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.style.border = '0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frames.add(frame);
  return frame;
};

export const pageIn = (frame: HTMLIFrameElement): HostPage => {
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('The frame has no page of this origin.');
  return { frame, window: contentWindow as HostWindow, document: contentDocument };
};

/** Opens a page of test/page/hosts and waits until it has loaded. */
export const openHostPage = async (name: string, options?: Options): Promise<HostPage> => {
  const frame = createFrame(options);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = urlOfHost(name);
  document.body.append(frame);
  await loaded;
  return pageIn(frame);
};

/** Every roadmap of a page, once it shows its content. */
export const roadmapsOf = async (page: HostPage): Promise<MlopsRoadmap[]> => {
  await page.window.customElements.whenDefined('mlops-roadmap');
  const roadmaps = [...page.document.querySelectorAll('mlops-roadmap')];
  await Promise.all(roadmaps.map(({ updateComplete }) => updateComplete));
  await nextFrame();
  return roadmaps;
};

/** The only roadmap of a page, once it shows its content. */
export const roadmapOf = async (page: HostPage): Promise<MlopsRoadmap> => {
  const [roadmap, ...more] = await roadmapsOf(page);
  if (!roadmap || more.length > 0) throw new Error('Not one roadmap on the page.');
  return roadmap;
};

/** Opens a page with one roadmap and waits until it shows its content. */
export const openRoadmap = async (name: string, options?: Options) => {
  const page = await openHostPage(name, options);
  return { page, roadmap: await roadmapOf(page) };
};

/** Waits until what opens or closes in an element has done so. */
export const settled = async (element: MlopsRoadmap): Promise<void> => {
  await element.updateComplete;
  await nextFrame();
  const animations = element.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(animations.map(({ finished }) => finished));
  await nextFrame();
};

/** The first element inside another's shadow root that matches. */
export const inside = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** Adds a script to a page and waits until it has run. */
export const addScript = async (page: HostPage, src: string): Promise<void> => {
  const script = page.document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  script.src = src;
  page.document.head.append(script);
  await loaded;
};

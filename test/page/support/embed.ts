import type { HostPage } from './host-page.js';
import { createFrame } from './host-page.js';
import { until } from '../../support/progress-menu.js';

/** Address of the page for frames with these parameters. */
export const urlOfEmbed = (query = '', folder = 'dist'): string =>
  new URL(`../../../${folder}/embed.html${query}`, import.meta.url).href;

/** The same on what is another server to a browser: this computer under its other name. */
export const elsewhere = (address: string): string => {
  const url = new URL(address);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
};

/** The frame of that id in a page. */
export const frameIn = ({ document }: HostPage, id: string): HTMLIFrameElement => {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe#${id}`);
  if (!frame) throw new Error(`no frame ${id}`);
  return frame;
};

/** Adds a frame to a page. */
export const addFrame = (
  { document }: HostPage,
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = src;
  document.body.append(frame);
  return frame;
};

/** How high the page in a frame of this origin is. */
export const heightOf = ({ contentDocument }: HTMLIFrameElement): number =>
  contentDocument?.body.getBoundingClientRect().height ?? NaN;

/** Opens the page for frames by itself, and resolves with its document and element when that shows its content. */
export const openEmbed = async (query = '') => {
  const frame = createFrame({ width: 700, height: 500 });
  frame.src = urlOfEmbed(query);
  document.body.append(frame);
  await until(() => shownIn(frame) !== undefined);
  const element = shownIn(frame);
  const inner = frame.contentDocument;
  const window = frame.contentWindow;
  if (!element || !inner || !window) throw new Error('nothing is shown');
  return { frame, element, document: inner, window: window as Window & typeof globalThis };
};

/** The element in a frame of this origin once it shows its content. */
export const shownIn = ({ contentDocument }: HTMLIFrameElement): HTMLElement | undefined => {
  const element = contentDocument?.querySelector<HTMLElement>(
    'mlops-roadmap, roadmap-phase, roadmap-faq',
  );
  return element?.shadowRoot?.querySelector('details') ? element : undefined;
};

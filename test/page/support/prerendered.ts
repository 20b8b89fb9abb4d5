import { nextFrame } from '../../support/browser.js';
import { type Asked, prerender } from '../../support/prerender.js';
import type { Layout } from '../layout.test.js';
import {
  addScript,
  createFrame,
  type HostPage,
  type HostWindow,
  urlOfScript,
} from './host-page.js';

export interface Opened extends HostPage {
  readonly element: HTMLElement;
  /** What the page has been told since. */
  readonly events: string[];
  /** What had moved while the page was read: on a busy machine it is drawn in pieces, as any page is. */
  readonly shiftsBefore: number;
}

/** The page that what is prerendered stands in. */
interface Around {
  readonly lang?: string;
  /** Attributes of the page. */
  readonly html?: string;
  /** What follows the last paragraph. */
  readonly body?: string;
  readonly width?: number;
}

const layoutOf = (window: Window): Layout =>
  (window as Window & { readonly layout: Layout }).layout;

const observer = new URL('../hosts/layout-observer.js', import.meta.url).href;

/** A page with what was prerendered between two paragraphs, and no script of ours yet. */
export const open = async (
  asked: Asked,
  { lang = 'en', html: attributes = '', body = '', width = 800 }: Around = {},
): Promise<Opened> => {
  const html = await prerender(asked);
  const frame = createFrame({ width });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="${lang}" ${attributes}><head><meta charset="utf-8">
    <script src="${observer}"></script></head>
    <body><p>Before.</p>${html}<p>After.</p>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  const { contentWindow, contentDocument } = frame;
  const element = contentDocument?.querySelector<HTMLElement>(asked.tag);
  if (!contentWindow || !element) throw new Error('nothing is prerendered');
  const events: string[] = [];
  for (const type of ['roadmap-toggle', 'roadmap-navigate', 'roadmap-error'] as const) {
    contentDocument?.addEventListener(type, () => events.push(type));
  }
  await nextFrame();
  return {
    frame,
    window: contentWindow as HostWindow,
    document: element.ownerDocument,
    element,
    events,
    shiftsBefore: layoutOf(contentWindow).shifts,
  };
};

/** Adds the script and notes, frame by frame, where the last paragraph stands until the element is taken over. */
export const upgrade = async ({ document, element, window }: Opened): Promise<Set<number>> => {
  const after = [...document.querySelectorAll('body > p')].at(-1);
  const tops = new Set<number>();
  const note = (): void => {
    tops.add(after?.getBoundingClientRect().top ?? NaN);
  };
  note();
  const loads: Event[] = [];
  element.addEventListener('roadmap-load', (event) => loads.push(event));
  const page = { frame: window.frameElement as HTMLIFrameElement, window, document };
  const added = addScript(page, urlOfScript());
  while (loads.length === 0) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    note();
  }
  await added;
  await nextFrame();
  note();
  return tops;
};

export const rootOf = ({ shadowRoot }: Element): ShadowRoot => {
  if (!shadowRoot) throw new Error('no shadow tree');
  return shadowRoot;
};

export const detailsOf = (root: ParentNode): HTMLDetailsElement[] => [
  ...root.querySelectorAll('details'),
];

export const openIn = (root: ParentNode): string[] =>
  detailsOf(root).flatMap(({ open: isOpen, dataset }) =>
    isOpen ? [dataset['phase'] ?? dataset['question'] ?? ''] : [],
  );

export const summaryOf = (root: ParentNode, phase: string): HTMLElement => {
  const summary = root.querySelector<HTMLElement>(`[data-phase="${phase}"] > summary`);
  if (!summary) throw new Error(`no ${phase}`);
  return summary;
};

/** Waits until what opens natively has moved to its place. */
export const settle = async (root: DocumentOrShadowRoot): Promise<void> => {
  await nextFrame();
  await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
  await nextFrame();
};

export const shiftsOf = ({ window, shiftsBefore }: Opened): number =>
  layoutOf(window).shifts - shiftsBefore;

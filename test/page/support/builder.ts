import type axe from 'axe-core';
import { nextFrame } from '../../support/browser.js';
import { addScript, createFrame, type HostPage, pageIn } from './host-page.js';
import { visibleText } from './visible-text.js';

export const address = new URL('../../../demo/index.html', import.meta.url).href;
export const packageAddress = (file: string): string =>
  new URL(`../../../node_modules/${file}`, import.meta.url).href;

/** What a server answers: a roadmap, another of ten phases, and nothing. */
export const [roadmapAddress, tenPhases, nowhere] = ['roadmap', 'six-levels', 'not-found'].map(
  (name) => `/answers/builder/${name}`,
) as [string, string, string];

/** What is found, as soon as it is there. */
export const until = async <Found>(
  find: () => Found | null | undefined | false | Promise<Found | false>,
): Promise<Found> => {
  for (;;) {
    const found = await find();
    if (found) return found;
    await nextFrame();
  }
};

export const load = async (frame: HTMLIFrameElement, show: () => void): Promise<HostPage> => {
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  show();
  document.body.append(frame);
  await loaded;
  return pageIn(frame);
};

/** The builder, and what can be done with it. */
export const open = async (search = '', width = 1280, at = address) => {
  const frame = createFrame({ width, height: 900 });
  const page = await load(frame, () => {
    frame.src = at + search;
  });
  const { window } = page;
  const find = (selector: string): HTMLElement => {
    const found = page.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const labelled = (text: string): HTMLInputElement => {
    const label = [...page.document.querySelectorAll('label')].find(({ innerText, textContent }) =>
      (innerText || textContent).trim().startsWith(text),
    );
    const control = label?.querySelector<HTMLInputElement>('input, select, textarea');
    if (!control) throw new Error(`no field ${text}`);
    return control;
  };
  const choose = (text: string, value?: string): void => {
    const control = labelled(text);
    if (value === undefined) {
      control.click();
      return;
    }
    control.value = value;
    control.dispatchEvent(new window.Event('input', { bubbles: true }));
    control.dispatchEvent(new window.Event('change', { bubbles: true }));
  };
  const previewFrame = () => find('.preview iframe') as HTMLIFrameElement;
  const preview = () => previewFrame().contentDocument;
  const shown = (selector: string) =>
    until(() => {
      const element = preview()?.querySelector<HTMLElement>(selector);
      return element?.shadowRoot?.querySelector('.roadmap') ? element : undefined;
    });
  const code = (index = 0): string =>
    page.document.querySelectorAll('.result .paste code')[index]?.textContent ?? '';
  /** All that is to be pasted. */
  const pieces = (): string[] =>
    [...page.document.querySelectorAll('.result > .paste code')].map(
      ({ textContent }) => textContent,
    );
  return { ...page, find, labelled, choose, previewFrame, preview, shown, code, pieces };
};

export type Builder = Awaited<ReturnType<typeof open>>;

export const addressOf = ({ window }: Builder): URL => new URL(window.location.href);

/** Opens every group: what is closed is not looked at. */
export const openGroups = ({ document: page }: Builder): void => {
  for (const details of page.querySelectorAll('details')) details.open = true;
};

export const violations = async (page: HostPage): Promise<readonly string[]> => {
  if (!('axe' in page.window)) await addScript(page, packageAddress('axe-core/axe.min.js'));
  const { axe: there } = page.window as unknown as { readonly axe: typeof axe };
  const results = await there.run(page.document);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
};

/** What a page of somebody shows that holds nothing but what has been pasted. */
export const paste = async (code: string): Promise<HostPage> => {
  const frame = createFrame();
  return load(frame, () => {
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><p>Before.</p>${code}`;
  });
};

/** The strictest policy that allows what the builder says. */
export const metaOf = (...allowed: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${[
    ...allowed,
    "require-trusted-types-for 'script'",
  ].join('; ')}">`;

export const trustedTypesOf = (builder: Builder): string =>
  builder.document.querySelectorAll('.policy code')[1]?.textContent ?? '';

export const textOf = (page: HostPage, tag: string): Promise<string> =>
  until(() => {
    const element = page.document.querySelector<HTMLElement>(tag);
    return element?.shadowRoot && visibleText(element);
  });

import type { LitElement } from 'lit';
import type { ProgressStore } from '../../src/storage/progress-store.js';
import { click, nextFrame } from './browser.js';
import { part, parts } from './roadmap.js';

/** A store of the page's own: what one test ticks is not there in the next. */
export const pageStore = (kept?: unknown) => {
  const saved: unknown[] = [];
  const store: ProgressStore = {
    load: () => saved.at(-1) ?? kept,
    save: (_id, value) => void saved.push(value),
  };
  return { ...store, saved };
};

/** Resolves as soon as it is so: the code for progress and plan is loaded when it is asked for. */
export const until = async (isSo: () => boolean): Promise<void> => {
  const end = performance.now() + 4000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Still not so: ${String(isSo)}`);
    await nextFrame();
  }
};

/** Resolves with a part of an element once it is drawn. */
export const drawn = async (host: Element, name: string): Promise<HTMLElement> => {
  await until(() => parts(host, name).length > 0);
  return part(host, name);
};

/** Opens the menu with the mouse. */
export const openMenu = async (roadmap: LitElement): Promise<HTMLElement> => {
  await click(await drawn(roadmap, 'progress-menu'));
  return drawn(roadmap, 'progress-panel');
};

/** What the menu or a message offers, in its order. */
export const actionsIn = (host: Element, name: string): string[] =>
  [...part(host, name).querySelectorAll('button')].map(({ innerText }) => innerText.trim());

/** One of them. */
export const actionIn = (host: Element, name: string, label: string): HTMLButtonElement => {
  const buttons = [...part(host, name).querySelectorAll('button')];
  const button = buttons.find(({ innerText }) => innerText.trim() === label);
  if (button) return button;
  throw new Error(`No "${label}" among ${actionsIn(host, name).join(', ')}`);
};

/** What the reader is told. */
export const messageOf = (host: Element): string =>
  part(host, 'progress-message').querySelector('[role=status]')?.textContent.trim() ?? '';

/** Resolves with it as soon as there is anything to tell. */
export const told = async (host: Element): Promise<string> => {
  await until(() => messageOf(host) !== '');
  return messageOf(host);
};

/** What is offered as files from now on, instead of the browser's own downloads. */
export const catchDownloads = () => {
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
  const restore = (): void => {
    URL.createObjectURL = createObjectURL;
    // Links have it from all elements.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  };
  return { files, restore };
};

/** What a page has for a clipboard: one that notes what is put on it, or any other. */
export const replaceClipboard = (clipboard: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
};

export const restoreClipboard = (): void => {
  Reflect.deleteProperty(navigator, 'clipboard');
};

export const notedClipboard = (): string[] => {
  const texts: string[] = [];
  replaceClipboard({
    writeText: (text: string) => {
      texts.push(text);
      return Promise.resolve();
    },
  });
  return texts;
};

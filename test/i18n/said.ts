import { part } from '../support/roadmap.js';

/** Without the line breaks of templates; spaces that break no line stay. */
const textOf = (element: Element, name: string): string | undefined =>
  element.shadowRoot
    ?.querySelector(`[part~='${name}']`)
    ?.textContent.replace(/[ \n]+/g, ' ')
    .trim();

/** Resolves when the first part of that name says this: words come when they have been loaded. */
export const says = (element: Element, name: string, text: string | RegExp): Promise<void> =>
  new Promise((resolve) => {
    const { shadowRoot } = element;
    if (!shadowRoot) throw new Error(`<${element.localName}> draws nothing`);
    const check = (): void => {
      const said = textOf(element, name);
      if (typeof text === 'string' ? said !== text : !text.test(said ?? '')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(shadowRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    check();
  });

/** The language in which a screen reader pronounces an element, through shadow roots as it is inherited. */
export const languageOf = (element: Element): string => {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? languageOf(host) : '';
};

export const languageOfPart = (element: Element, name: string): string =>
  languageOf(part(element, name));

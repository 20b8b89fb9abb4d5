// Everything here runs in the page, and marks when it begins.

/** Puts a roadmap into an empty page: as HTML, or as an element with its property. */
export const mount = async (variant: string, size: number | 'seed'): Promise<void> => {
  const main = document.querySelector('main');
  const isElement = variant === 'bare' || variant === 'widget';
  const needsData = isElement && size !== 'seed';
  const response = await fetch(
    needsData ? `/data/${String(size)}.json` : `/${variant}/${String(size)}`,
  );
  const text = await response.text();
  const { watchContent } = globalThis as unknown as { watchContent: (phases: number) => void };
  // The bundled roadmap has eight.
  watchContent(size === 'seed' ? 8 : size);
  if (isElement) {
    const given = needsData ? { roadmap: JSON.parse(text) as unknown } : {};
    performance.mark('begin');
    const element = document.createElement(variant === 'bare' ? 'bare-roadmap' : 'mlops-roadmap');
    Object.assign(element, given);
    main?.append(element);
  } else {
    const html = /<main>([^]*)<\/main>/.exec(text)?.[1] ?? '';
    performance.mark('begin');
    if (main) main.innerHTML = html;
  }
};

/** Opens or closes everything. */
export const setAll = (open: boolean): void => {
  const widget = document.querySelector('mlops-roadmap');
  const root = document.querySelector('bare-roadmap')?.shadowRoot ?? document;
  performance.mark('begin');
  if (widget) {
    if (open) widget.expandAll();
    else widget.collapseAll();
    return;
  }
  for (const details of root.querySelectorAll('details')) details.open = open;
};

/** Opens or closes the second phase, as a click does. */
export const toggleOne = (): void => {
  const { shadowRoot } = document.querySelector('mlops-roadmap, bare-roadmap') ?? {};
  const summary = (shadowRoot ?? document).querySelectorAll('summary')[1];
  performance.mark('begin');
  summary?.click();
};

/** Ticks a topic of the first phase or takes the tick back. */
export const tick = (): void => {
  const { shadowRoot } = document.querySelector('mlops-roadmap') ?? {};
  const checkbox = shadowRoot?.querySelector<HTMLInputElement>('[part=checkbox]');
  performance.mark('begin');
  checkbox?.click();
};

/** Changes between light and dark, as the switch of a page does. */
export const flipTheme = (): void => {
  const { dataset } = document.documentElement;
  performance.mark('begin');
  dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
};

/** Changes the language of the page. */
export const flipLanguage = (lang: string): void => {
  performance.mark('begin');
  document.documentElement.lang = lang;
};

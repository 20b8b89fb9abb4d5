import type { RenderInfo } from '@lit-labs/ssr';
import { html, type LitElement } from 'lit';
import { foundRules } from '../controllers/found.styles.js';
import { denseOverviewStyles } from '../styles/dense-overview.js';
import { extras } from '../styles/extras.js';
import { progressStyles } from '../styles/progress.js';
import { progressOfWhole } from '../styles/progress-of-whole.js';
import { MissingRendererError } from './missing-renderer.js';
import { pageTheme } from './page-theme.js';
import { recede } from './receded.js';
import { serverStyles } from './server-styles.js';
import { countLeft, createServed, properties, type Surroundings } from './served-element.js';
import type { Tag } from './tag.js';

const hosts = {
  'mlops-roadmap': html`<mlops-roadmap></mlops-roadmap>`,
  'roadmap-phase': html`<roadmap-phase></roadmap-phase>`,
  'roadmap-faq': html`<roadmap-faq></roadmap-faq>`,
} as const;

const loadRenderer = async () => {
  try {
    const [ssr, { collectResultSync }, { renderValue }] = await Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js'),
      import('@lit-labs/ssr/lib/render-value.js'),
    ]);
    return { ...ssr, collectResultSync, renderValue };
  } catch (cause) {
    throw new MissingRendererError(cause);
  }
};

/** Elements ask for the address of their page. There is none yet: links are relative to the one that it will be. */
const withoutAddress = <Result>(run: () => Result): Result => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location');
  Object.defineProperty(globalThis, 'location', { value: { href: '' }, configurable: true });
  try {
    return run();
  } finally {
    if (before) Object.defineProperty(globalThis, 'location', before);
    else Reflect.deleteProperty(globalThis, 'location');
  }
};

// What Lit would find its way by if it took the tree over instead of replacing it.
export const marks = /<!--\/?lit-(?:part|node)\b[^<>]*-->/g;

/** A button that nothing comes of is no button: until there is a script, tools are text that looks the same. */
export const withoutButtons = (html: string): string =>
  html.replace(
    /<button part="tool"[^<>]*>([^<]*)<\/button>/g,
    (_, name: string) => `<span part="tool">${name}</span>`,
  );

/** The declarative shadow tree of an element, rendered by the element itself. */
export const declarativeShadow = async (
  tag: Tag,
  options: object,
  surroundings: Surroundings,
): Promise<string> => {
  const { render, ElementRenderer, collectResultSync, renderValue } = await loadRenderer();
  const inner = createServed(tag, options, surroundings);
  // Whatever is asked for and known here is new.
  const given = Object.keys(options).filter((name) => properties.includes(name));
  inner.willUpdate(new Map(given.map((name) => [name, undefined])));
  const { context, roadmap, tracking, left } = surroundings;
  inner.tracking = tracking;
  if (left) await countLeft(inner);
  // A slot can be rendered inside an element only.
  class Renderer extends ElementRenderer {
    static override readonly matchesClass = () => true;
    override element = inner;

    override renderShadow(info: RenderInfo) {
      return [() => renderValue(inner.render(), info)];
    }
  }
  const whole = withoutAddress(() =>
    collectResultSync(render(hosts[tag], { elementRenderers: [Renderer] })),
  );
  const start = whole.indexOf('>', whole.indexOf('<template')) + 1;
  const shadow = withoutButtons(
    whole.slice(start, whole.lastIndexOf('</template>')).replace(marks, ''),
  );
  const { elementStyles } = inner.constructor as typeof LitElement;
  const rules = [
    ...elementStyles,
    ...(context ? [extras] : [denseOverviewStyles]),
    ...(tracking ? [progressStyles, progressOfWhole] : []),
    ...(left ? [foundRules] : []),
    ...(inner.theme === 'auto' && !context ? [pageTheme] : []),
  ];
  const style = serverStyles(rules.map(String), roadmap);
  return `<template shadowrootmode="open"><style>${style}</style>${recede(shadow, left)}</template>`;
};

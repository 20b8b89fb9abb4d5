import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { bundled } from '../../../src/loader/bundled.js';
import { contentOf } from './content.js';
import { longRoadmap } from './long-roadmap.js';
import { staticHtml } from './static-html.js';
import type { Size, Variant } from './variants.js';

const style = (file: string): string => {
  const code = readFileSync(new URL(file, import.meta.url));
  return transform({ filename: file, code, minify: true }).code.toString();
};

const look = style('look.css');
const contained = style('contained.css');
const pageLook = ':root{color-scheme:light}[data-theme=dark]{color-scheme:dark}';

/** How many phases there are when everything is there. */
const phasesOf = (size: Size): number => (typeof size === 'number' ? size : bundled.phases.length);

const watch = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

const tags = { bare: 'bare-roadmap', widget: 'mlops-roadmap' } as const;
const scripts = { bare: '/bare.js', widget: '/dist/mlops-roadmap.js' } as const;

export const roadmapOf = (size: Size) => (typeof size === 'number' ? longRoadmap(size) : bundled);

const element = (variant: 'bare' | 'widget', size: Size, attributes: string): string => {
  const src = typeof size === 'number' ? ` src="/data/${String(size)}.json"` : '';
  const tag = tags[variant];
  return `<${tag}${src}${attributes}></${tag}>`;
};

export interface PageOptions {
  readonly variant: Variant;
  readonly size: Size;
  /** How many of it are on the page. Default: 1. */
  readonly count?: number;
  /** Of the element, such as ` progress`. */
  readonly attributes?: string;
}

/** A page with nothing else on it. */
export const pageOf = ({ variant, size, count = 1, attributes = '' }: PageOptions): string => {
  const isElement = variant === 'bare' || variant === 'widget';
  const one =
    size === 'empty'
      ? ''
      : isElement
        ? element(variant, size, attributes)
        : contentOf(staticHtml, roadmapOf(size)).text;
  const css = isElement ? '' : look + (variant === 'contained' ? contained : '');
  const script = isElement ? `<script src="${scripts[variant]}" async></script>` : '';
  const items = phasesOf(size) * (isElement ? 1 : count);
  const begin = size === 'empty' ? '' : `watchContent(${String(items)})`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>${pageLook}${css}</style><script>${watch}${begin}</script><main>${one.repeat(count)}</main>${script}`;
};

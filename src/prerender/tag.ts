import { escapeHtml } from './markup.js';

/** Names of the elements. */
export type Tag = 'mlops-roadmap' | 'roadmap-phase' | 'roadmap-faq';

/** The options that are attributes of the element as well, in the order in which they are written. */
const attributes = [
  ...['id', 'lang', 'src', 'phase', 'theme', 'open', 'exclusive', 'hide', 'level', 'headingLevel'],
  ...['progress', 'start', 'pace', 'promoHref', 'parentHref', 'structuredData'],
];

const attribute = (option: string, value: unknown): string => {
  // Minifiers of HTML take `open` for that of `<details>`, and drop the words in it.
  const name = option === 'open' && typeof value === 'string' ? 'dataOpen' : option;
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (value === true) return ` ${kebab}`;
  return typeof value === 'string' || typeof value === 'number'
    ? ` ${kebab}="${escapeHtml(String(value))}"`
    : '';
};

/** An element as it is written in a page, with its options as attributes. */
export const writeElement = (tag: Tag, options: object, content: string): string => {
  const given = new Map<string, unknown>(Object.entries(options));
  const written = attributes.map((name) => attribute(name, given.get(name))).join('');
  return `<${tag}${written}>${content}</${tag}>`;
};

/**
 * Plain HTML inside an element. The slots show it, but they are a shadow tree: by that the script knows that there is
 * something whose state it has to take over. Where they are stripped the HTML is there all the same.
 */
export const slotted = (light: string): string =>
  '<template shadowrootmode="open"><slot name="prerendered-top"></slot><slot></slot>' +
  `<slot name="prerendered-bottom"></slot></template>\n${light}`;

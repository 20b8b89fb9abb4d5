import { escapeHtml } from '../../../src/prerender/markup.js';
import type { Attribute } from '../attributes.js';
import type { Setup } from './setup.js';

const longestLine = 80;

/** An attribute whose value is code, which is written as it is. */
type Bound = readonly [name: string, value: { readonly code: string }];

type Written = Attribute | Bound;

/** A blank line in a value would end the block in Markdown, and what follows would be text of the page: each break is a reference. */
const inOneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `&#${String(character.charCodeAt(0))};`);

const write = ([attribute, value]: Written): string => {
  if (value === true) return attribute;
  // Minifiers of HTML take `open` for that of `<details>`, and drop the words in it.
  const name = attribute === 'open' ? 'data-open' : attribute;
  return `${name}=${typeof value === 'string' ? `"${inOneLine(escapeHtml(value))}"` : value.code}`;
};

/** A tag without its end, in one line or in one line an attribute. It reads the same as HTML, JSX and a Vue template. */
export const tagOf = (name: string, attributes: readonly Written[]): string => {
  const written = attributes.map(write);
  const line = [`<${name}`, ...written].join(' ');
  return line.length < longestLine ? line : [`<${name}`, ...written].join('\n  ') + '\n';
};

/** An element with what stands inside it. */
export const elementOf = (name: string, attributes: readonly Written[], content = ''): string => {
  const inside = content === '' ? '' : `\n${content}\n`;
  return `${tagOf(name, attributes)}>${inside}</${name}>`;
};

/** A component without content, as JSX and Vue write it. */
export const selfClosing = (name: string, attributes: readonly Written[]): string => {
  const tag = tagOf(name, attributes);
  return `${tag}${tag.endsWith('\n') ? '' : ' '}/>`;
};

export const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

const checked = (integrity: string | undefined): readonly Attribute[] =>
  integrity === undefined
    ? []
    : [
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ];

/** The script element; `attributes` are those that it passes on. */
export const scriptOf = (
  { script, integrityOf }: Setup,
  attributes: readonly Attribute[] = [],
): string =>
  elementOf('script', [
    ['src', script],
    ...checked(integrityOf(script)),
    ...attributes,
    ['async', true],
  ]);

/** The text of the style element; empty where there is nothing for it to say. */
export const styleText = (rules: readonly string[]): string =>
  rules.length === 0 ? '' : `\n${indent(rules.join('\n'), '  ')}\n`;

/** Link to the theme file and the style element, as far as there is something in them. */
export const stylesOf = (
  { theme, integrityOf }: Setup,
  rules: readonly string[],
): readonly string[] => [
  ...(theme === undefined
    ? []
    : [
        selfClosing('link', [
          ['rel', 'stylesheet'],
          ['href', theme],
          ...checked(integrityOf(theme)),
        ]),
      ]),
  ...(rules.length === 0 ? [] : [`<style>${styleText(rules)}</style>`]),
];

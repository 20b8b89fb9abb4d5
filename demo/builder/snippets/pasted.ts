import { type Attribute, attributesOf, ownFile } from '../attributes.js';
import { elementOf, scriptOf, stylesOf } from './markup.js';
import { ownScriptText } from './own.js';
import type { Setup } from './setup.js';

/** The rules in the style element of a snippet that is HTML. */
export const rulesOf = ({ state, tokenRule, reserveRule }: Setup): readonly string[] =>
  // Where the script itself puts the element there is none before it.
  state.kind === 'script' ? tokenRule : [...tokenRule, ...reserveRule];

const inline = (text: string): readonly string[] =>
  text === '' ? [] : [`<script>${text}</script>`];

/** Some editors put a paragraph around what is pasted, which ends at the first block in it, and the element with it. */
const boxed = (html: string, { fallback }: Setup): string =>
  fallback === '' ? html : `<div>\n${html}\n</div>`;

/** Element and script, with their styles before them: one paste. */
export const pasted = (setup: Setup): string => {
  const element = elementOf(setup.tag, setup.attributes, setup.fallback);
  return [
    ...stylesOf(setup, rulesOf(setup)),
    boxed([element, ...inline(ownScriptText(setup))].join('\n'), setup),
    scriptOf(setup),
  ].join('\n');
};

/** The script puts the element where it stands itself. */
export const scriptAlone = (setup: Setup): string => {
  const passedOn = setup.attributes.map(([name, value]): Attribute => [`data-${name}`, value]);
  const own = ownScriptText(setup);
  return [
    ...stylesOf(setup, rulesOf(setup)),
    ...inline(own),
    scriptOf(setup, own === '' ? [['data-element', setup.tag], ...passedOn] : []),
  ].join('\n');
};

const titles = {
  'mlops-roadmap': 'Roadmap',
  'roadmap-phase': 'A phase of the roadmap',
  'roadmap-faq': 'Questions about the roadmap',
} as const;

const heights = { 'mlops-roadmap': '800', 'roadmap-phase': '400', 'roadmap-faq': '500' } as const;

/** The address of the page that a frame shows. */
export const frameAddress = ({ folder, tag, state, own }: Setup): string => {
  const params = new URLSearchParams([
    ['element', tag],
    ...attributesOf(state, own && ownFile).map(([name, value]) => [
      name,
      value === true ? 'yes' : value,
    ]),
  ]);
  return `${folder}embed.html?${params.toString().replace(/%2F/g, '/').replace(/%3A/g, ':')}`;
};

/** A page of its own in a frame. */
export const framed = (setup: Setup): string =>
  elementOf('iframe', [
    ['src', frameAddress(setup)],
    ['title', titles[setup.tag]],
    ['width', '100%'],
    ['height', heights[setup.tag]],
    ['loading', 'lazy'],
    // A style attribute would be refused by the policy that stands below the snippet.
    ['frameborder', '0'],
    // Without it no link can be copied in a frame from another site.
    ['allow', 'clipboard-write'],
  ]);

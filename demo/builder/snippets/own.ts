import type { Attribute } from '../attributes.js';
import { ownFile } from '../attributes.js';
import type { Setup } from './setup.js';
import type { Piece } from './snippet.js';

/** JSON in a script of a page: nothing in it ends the script. */
const literal = (value: string): string => value.replaceAll('<', '\\u003c');

const quoted = (value: unknown): string => literal(JSON.stringify(value));

/** The script that stands behind the element and gives it its roadmap. */
const giving = (own: string): string =>
  `\n  document.currentScript.previousElementSibling.roadmap = ${literal(own)};\n`;

/** The script that puts the element where it stands itself: the one that is linked knows no roadmap but by its address. */
const placing = (tag: string, attributes: readonly Attribute[], own: string): string => `
  {
    const element = document.createElement('${tag}');
${attributes
  .map(
    ([name, value]) =>
      `    element.setAttribute('${name}', ${quoted(value === true ? '' : value)});\n`,
  )
  .join('')}    element.roadmap = ${literal(own)};
    document.currentScript.before(element);
  }
`;

/** The text of the script that holds a roadmap of one's own; empty where the page needs none. */
export const ownScriptText = ({ state, tag, attributes, own }: Setup): string => {
  if (own === undefined) return '';
  if (state.kind === 'script') return placing(tag, attributes, own);
  return ['html', 'wordpress', 'ghost'].includes(state.kind) ? giving(own) : '';
};

/** The file for places that take none in the page, in a form that can be read. */
export const ownPiece = ({ own }: Setup, title: string): readonly Piece[] =>
  own === undefined
    ? []
    : [{ title, code: JSON.stringify(JSON.parse(own), null, 2), file: ownFile }];

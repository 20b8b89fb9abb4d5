import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import { minify } from 'html-minifier-terser';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { readText } from './files.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says of an element of ours, or of what brings one. */
interface Said {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, with that of what is inside. */
  readonly text: string;
  /** The elements of ours inside it. */
  readonly inside: readonly string[];
}

const ours = ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'];

const childrenOf = (node: object): readonly Node[] =>
  'childNodes' in node ? (node.childNodes as readonly Node[]) : [];

const elementsIn = (node: object): readonly Element[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...elementsIn(child),
  ]);

const textOf = (node: object): string =>
  'value' in node ? String(node.value) : childrenOf(node).map(textOf).join(' ');

const matters = ({ tagName, attrs }: Element): boolean =>
  [...ours, 'iframe', 'script', 'link'].includes(tagName) ||
  attrs.some(({ name }) => name === 'data-mlops-roadmap');

const saidIn = (html: string): readonly Said[] =>
  elementsIn(parseFragment(html))
    .filter(matters)
    .map((element) => ({
      tag: element.tagName,
      attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
      text: element.tagName === 'script' ? '' : textOf(element).replace(/\s+/g, ' ').trim(),
      inside: elementsIn(element).flatMap(({ tagName }) => (ours.includes(tagName) ? tagName : [])),
    }));

/** Snippets of HTML in the README; those of templates are no HTML yet. */
const recipes = Array.from(
  readText('README.md').matchAll(/^```html\n(.*?)^```$/gms),
  ([, html = '']) => html,
).filter((html) => !html.includes('{{'));

/** All that there is but what removes the element itself, as it does any that is empty. */
const everything = {
  caseSensitive: false,
  collapseBooleanAttributes: true,
  collapseInlineTagWhitespace: true,
  collapseWhitespace: true,
  decodeEntities: true,
  minifyCSS: true,
  minifyJS: true,
  minifyURLs: false,
  removeAttributeQuotes: true,
  removeComments: true,
  removeEmptyAttributes: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  removeScriptTypeAttributes: true,
  removeStyleLinkTypeAttributes: true,
  removeTagWhitespace: true,
  sortAttributes: true,
  sortClassName: true,
  useShortDoctype: true,
} as const;

const minifierInput = readText('test/fixtures/minify-input.html');

/** Text is joined differently, which no reader sees. */
const spaceless = (said: readonly Said[]): readonly Said[] =>
  said.map((one) => ({ ...one, text: one.text.replaceAll(' ', '') }));

describe('the recipes of the README', () => {
  it('are found', () => {
    assert.ok(recipes.length >= 12);
    assert.ok(recipes.flatMap(saidIn).some(({ inside }) => inside.length > 1));
  });

  for (const [index, html] of [...recipes, minifierInput].entries()) {
    it(`mean the same after html-minifier-terser: ${String(index)}`, async () => {
      const minified = await minify(html, everything);
      assert.deepEqual(spaceless(saidIn(minified)), spaceless(saidIn(html)), minified);
    });
  }

  // What `minify --type html` of tdewolff/minify 2.12.4 makes of the input; `hugo --minify` minifies with that library.
  it('mean the same after the minifier of Hugo', () => {
    const minified = readText('test/fixtures/minify-2.12.4.html');
    assert.deepEqual(spaceless(saidIn(minified)), spaceless(saidIn(minifierInput)));
  });

  it('would not with words in open', async () => {
    const [said] = saidIn(await minify('<mlops-roadmap open="none"></mlops-roadmap>', everything));
    assert.deepEqual(said?.attributes, { open: '' });
  });

  for (const [index, html] of recipes.entries()) {
    for (const [editor, wrapped] of [
      ['in a paragraph', `<p>${html.trim()}</p>`],
      ['as WordPress wraps it', autop(`Before.\n\n${html}\n\nAfter.`)],
    ] as const) {
      it(`keep what is inside the element ${editor}: ${String(index)}`, () => {
        const own = (text: string): readonly Said[] =>
          saidIn(text).filter(({ tag }) => ours.includes(tag));
        assert.deepEqual(spaceless(own(wrapped)), spaceless(own(html)), wrapped);
      });
    }
  }
});

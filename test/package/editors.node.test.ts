import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { vsCodeCss, vsCodeHtml, webTypes } from '../config/metadata/editors.js';
import { createManifest } from '../config/metadata/manifest.js';
import { elementsOf, type Item } from '../config/metadata/schema.js';

const manifest = createManifest();
const elements = elementsOf(manifest);

interface Attribute extends Item {
  readonly values?: readonly Item[];
  readonly valueSet?: string;
  readonly value?: { readonly type: string; readonly default?: string };
}

interface Element extends Item {
  readonly attributes: readonly Attribute[];
}

const html = JSON.parse(vsCodeHtml(manifest)) as { readonly tags: readonly Element[] };
const css = JSON.parse(vsCodeCss(manifest)) as {
  readonly properties: readonly Item[];
  readonly pseudoElements: readonly Item[];
};
const { contributions: web } = JSON.parse(webTypes(manifest)) as {
  readonly contributions: {
    readonly html: { readonly elements: readonly Element[] };
    readonly css: Readonly<
      Record<'properties' | 'pseudo-elements' | 'pseudo-classes', readonly Item[]>
    >;
  };
};

const names = (items: readonly Item[] = []): readonly string[] => items.map(({ name }) => name);

const attribute = (all: readonly Element[], tag: string, wanted: string): Attribute | undefined =>
  all.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === wanted);

for (const [editor, told] of [
  ['VS Code', html.tags],
  ['JetBrains', web.html.elements],
] as const) {
  describe(`what ${editor} is told`, () => {
    it('has every element with every attribute', () => {
      for (const { tagName, attributes } of elements) {
        const found = told.find(({ name }) => name === tagName);
        assert.deepEqual(names(found?.attributes), names(attributes));
      }
    });

    it('says something of everything, and in words', () => {
      for (const element of told) {
        for (const { name, description } of [element, ...element.attributes]) {
          assert.match(description ?? '', /^\S.*\.$/s, `${element.name} ${name}`);
        }
      }
      // One slot has no name.
      const text = JSON.stringify(told).replaceAll('"name":""', '');
      assert.deepEqual(text.match(/:"(undefined)?"|---/g), null);
    });
  });
}

describe('what editors are told', () => {
  it('of words that an attribute takes', () => {
    const words = ['auto', 'light', 'dark', 'system'];
    assert.deepEqual(names(attribute(html.tags, 'roadmap-phase', 'theme')?.values), words);
    const { type, default: value } =
      attribute(web.html.elements, 'roadmap-phase', 'theme')?.value ?? {};
    assert.equal(type, words.map((word) => `'${word}'`).join(' | '));
    assert.equal(value, 'auto');
  });

  it('of attributes without a value', () => {
    assert.equal(attribute(html.tags, 'mlops-roadmap', 'progress')?.valueSet, 'v');
    assert.equal(attribute(web.html.elements, 'mlops-roadmap', 'progress')?.value?.type, 'boolean');
    assert.equal(attribute(html.tags, 'mlops-roadmap', 'src')?.valueSet, undefined);
  });

  it('of styles, each once', () => {
    const parts = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
    assert.deepEqual(
      names(css.pseudoElements),
      [...parts].map((name) => `::part(${name})`),
    );
    assert.deepEqual(
      names(web.css['pseudo-elements']),
      [...parts].map((name) => `part(${name})`),
    );
    assert.deepEqual(
      names(web.css['pseudo-classes']),
      ['loading', 'error', 'complete'].map((name) => `state(${name})`),
    );
    for (const properties of [css.properties, web.css.properties]) {
      const tokens = names(properties);
      assert.deepEqual(tokens, [...new Set(tokens)]);
      for (const { id } of bundled.levels) assert.ok(tokens.includes(`--roadmap-level-${id}`));
      const radius = properties.find(({ name }) => name === '--roadmap-radius');
      assert.match(radius?.description ?? '', /Default: `0.75em`$/);
    }
  });
});

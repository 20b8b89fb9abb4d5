import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createManifest } from '../config/metadata/manifest.js';
import { elementsOf } from '../config/metadata/schema.js';
import { stylesOf, textsOf } from '../config/metadata/style-texts.js';
import { readSources, type Sources } from '../house/sources.js';
import { reach } from './reach.js';

const sources = readSources();
const elements = elementsOf(createManifest());

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const usedIn = (text: string) => namesIn(text, /var\(\s*(--[\w-]+)/g);

/** Private names, each with what it is made of wherever it is given a value. */
const privateNames = (css: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/(--_[\w-]+):([^;}]*)/g)) {
    values.set(name, `${values.get(name) ?? ''} ${value}`);
  }
  return values;
};

/** The names that rules use, directly or by way of private names. */
const liveNames = (css: string): ReadonlySet<string> => {
  const values = privateNames(css);
  const live = new Set<string>();
  const visit = (name: string): void => {
    if (live.has(name)) return;
    live.add(name);
    usedIn(values.get(name) ?? '').forEach(visit);
  };
  usedIn(css.replace(/--_[\w-]+:[^;}]*/g, '')).forEach(visit);
  return live;
};

// The element sets these for the levels of its roadmap, by number, to the tokens of their ids.
const level = /^--_level-[1-8]$/;
const levelToken = '--roadmap-level-<id>';

// On coloured pages the element sets these to what its text and borders need there.
const limit = /^--_((ink|edge)-(low|high)|chroma)$/;

const isSetInCode = (name: string): boolean => level.test(name) || limit.test(name);

/** What an element can draw with. Of the rules for coloured pages some are for what other elements draw. */
const stylesIn = (tag: string): Sources =>
  new Map(
    [...reach(sources, `elements/${tag}/${tag}.ts`)].filter(
      ([file]) => file !== 'controllers/page-colours.ts',
    ),
  );

const tokensOf = (styles: Sources): readonly string[] =>
  [...liveNames(stylesOf(styles))].flatMap((name) => {
    if (level.test(name)) return [levelToken];
    return /^--roadmap-.*[^-]$/.test(name) ? [name] : [];
  });

describe('tokens', () => {
  for (const { tagName, cssProperties } of elements) {
    it(`of <${tagName}> are documented and used`, () => {
      assert.deepEqual(
        sorted(cssProperties.map(({ name }) => name)),
        sorted(tokensOf(stylesIn(tagName))),
      );
    });

    it(`of <${tagName}> have the default that the styles give them`, () => {
      const css = stylesOf(reach(sources, `elements/${tagName}/${tagName}.ts`)).replace(
        /\s+/g,
        ' ',
      );
      for (const { name, default: value } of cssProperties) {
        if (name === levelToken) continue;
        const written = value?.replaceAll('var(--roadmap-', 'var(--_');
        const uses = css.split(`var(${name}, `).slice(1);
        assert.ok(uses.length > 0 && written, name);
        for (const use of uses) assert.equal(use.slice(0, written.length + 1), `${written})`, name);
      }
    });
  }

  it('have private names that are given a value and used', () => {
    const css = stylesOf(sources);
    const given = [...privateNames(css).keys()].filter((name) => !isSetInCode(name));
    const used = usedIn(css).filter((name) => name.startsWith('--_') && !isSetInCode(name));
    assert.deepEqual(sorted(used), sorted(given));
  });
});

// What runs in Node draws nothing of its own, but slots for what it moves aside for a while.
const inBrowser = [...sources].filter(([file]) => !file.startsWith('prerender/'));
const markup = inBrowser.map(([, code]) => textsOf(code)).join('\n');

describe('what is in the templates', () => {
  it('is documented, as far as it is a part', () => {
    const drawn = namesIn(markup, /<[a-z][^>]*\spart="([\w-]+)"/g);
    assert.ok(drawn.length > 30);
    const documented = new Set(
      elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)),
    );
    assert.deepEqual(sorted(drawn.filter((name) => !documented.has(name))), []);
  });

  it('is documented, as far as it is a slot', () => {
    const code = inBrowser.map(([, text]) => text).join('\n');
    const drawn = namesIn(code, /<slot(?: name=("[\w-]+"|\$\{[\w.]*phase\.id\}))?>/g).map((name) =>
      name.startsWith('$') ? '<phase-id>' : name.replaceAll('"', ''),
    );
    const documented = elements.flatMap(({ slots }) => slots.map(({ name }) => name));
    assert.deepEqual(sorted(documented), sorted(drawn));
  });
});

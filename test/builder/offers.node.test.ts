import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributesOf } from '../../demo/builder/attributes.js';
import { languages, tags } from '../../demo/builder/state.js';
import { themeFiles } from '../../demo/builder/theme-files.js';
import {
  choiceTokens,
  colourTokens,
  lengthTokens,
  levelTokensOf,
} from '../../demo/builder/tokens.js';
import { readText, root } from '../package/files.js';
import { stateWith } from './sample.js';

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const manifest = JSON.parse(readText('dist/custom-elements.json')) as {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
    }[];
  }[];
};

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);

describe('what the builder offers', () => {
  it('are the themes that there are', () => {
    for (const [folder, isBridge] of [
      ['src/styles/themes/finished', false],
      ['src/styles/themes/bridges', true],
    ] as const)
      assert.deepEqual(
        themeFiles
          .filter((file) => file.isBridge === isBridge)
          .map(({ name }) => name)
          .sort(),
        namesIn(folder, '.css'),
      );
  });

  it('are bridges on sample pages that have what they read', () => {
    const css = readText('demo/builder/hosts/bridges.css');
    for (const { name } of themeFiles.filter(({ isBridge }) => isBridge)) {
      const [, site = ''] = new RegExp(`data-bridge='${name}'\\] \\{([^}]*)\\}`).exec(css) ?? [];
      const bridge = readText(`src/styles/themes/bridges/${name}.css`);
      // Of several that may be there, one is enough.
      const uses = bridge.matchAll(/var\((--[\w-]+)(?:, (?:var\((--[\w-]+)\)|(\w+)))?\)/g);
      for (const [use, first, second, literal] of uses) {
        const isThere = [first, second].some((one) => one && site.includes(`${one}: `));
        assert.ok(isThere || literal, `${name}: ${use}`);
      }
    }
  });

  it('are the languages that there are', () => {
    const loaded = [...readText('src/i18n/languages.ts').matchAll(/^ {2}(\w\w): /gm)];
    assert.deepEqual([...languages], [...loaded.map(([, name = '']) => name), 'en'].sort());
  });

  it('are all tokens that there are, with the defaults that they have', () => {
    const offered = new Map([
      ...colourTokens.map(({ id, defaults, like }) => {
        const own = `light-dark(${defaults.join(', ')})`;
        return [`--roadmap-${id}`, like ? `var(--roadmap-${like.id})` : own] as const;
      }),
      ...lengthTokens.map(
        ({ id, fallback }) => [`--roadmap-${id}`, `${String(fallback)}em`] as const,
      ),
      ...choiceTokens.map(({ id }) => [`--roadmap-${id}`, undefined] as const),
      ['--roadmap-level-<id>', undefined] as const,
    ]);
    const documented = new Map(
      declarations.flatMap(({ cssProperties = [] }) =>
        cssProperties.map(({ name, default: value }) => [name, value] as const),
      ),
    );
    assert.deepEqual([...offered.keys()].sort(), [...documented.keys()].sort());
    for (const [name, value] of offered)
      if (value !== undefined) assert.equal(value, documented.get(name), name);
  });

  it('are colours for as many levels as a roadmap has', () => {
    const styles = readText('src/styles/tokens.ts').replace(/\s+/g, ' ');
    const [, light = '', dark = ''] =
      /light-dark\((oklch\([\d. ]+) var\(--_hue\)\), (oklch\([\d. ]+) var\(--_hue\)\)\)/.exec(
        styles,
      ) ?? [];
    const hues = [...styles.matchAll(/--_hue: (\d+)/g)].map(([, hue = '']) => hue);
    const levels = hues.map((hue) => ({ id: `of-${hue}`, name: hue }));
    levelTokensOf(levels).forEach(({ id, defaults, label: hue }) => {
      assert.equal(id, `level-of-${hue}`);
      assert.deepEqual(defaults, [`${light} ${hue})`, `${dark} ${hue})`], id);
    });
  });

  it('are attributes that the elements have', () => {
    for (const element of tags) {
      const known = declarations.find(({ tagName }) => tagName === element)?.attributes ?? [];
      const given = attributesOf(
        stateWith({
          ...{
            element,
            phase: '3',
            open: 'all',
            exclusive: true,
            hide: ['tools'],
            level: 'expert',
          },
          ...{ headingLevel: '3', progress: true, structuredData: true, start: '2026-12-01' },
          ...{ pace: 'fast', promoHref: '/a', parentHref: '/b', src: '/c', theme: 'dark' },
        }),
      ).map(([name]) => name);
      const missing = given.filter((name) => !known.some((attribute) => attribute.name === name));
      assert.deepEqual(missing, [], element);
      // And all of them, but for what only authors need while they write.
      const others = known.filter(({ name }) => name !== 'debug' && !given.includes(name));
      assert.deepEqual(others, [], element);
    }
  });
});

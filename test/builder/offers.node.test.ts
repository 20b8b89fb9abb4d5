import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributesOf } from '../../demo/builder/attributes.js';
import { languages, tags } from '../../demo/builder/state.js';
import { themeFiles } from '../../demo/builder/theme-files.js';
import { colourTokens, levelTokens, lengthTokens } from '../../demo/builder/tokens.js';
import { readText, root } from '../package/files.js';
import { stateWith } from './sample.js';

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(root + folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

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

  it('are tokens with the defaults that they have', () => {
    const styles = readText('src/styles/tokens.ts').replace(/\s+/g, ' ');
    for (const { id, defaults } of colourTokens)
      assert.ok(styles.includes(`--roadmap-${id}, light-dark(${defaults.join(', ')})`), id);
    for (const { id, fallback } of lengthTokens)
      assert.ok(styles.includes(`--roadmap-${id}, ${String(fallback)}em)`), id);
    const [, light = '', dark = ''] =
      /light-dark\((oklch\([\d. ]+) var\(--_hue\)\), (oklch\([\d. ]+) var\(--_hue\)\)\)/.exec(
        styles,
      ) ?? [];
    const hues = [...styles.matchAll(/--_hue: (\d+)/g)].map(([, hue = '']) => hue);
    levelTokens.forEach(({ id, defaults }, index) => {
      const hue = hues[index] ?? '';
      assert.deepEqual(defaults, [`${light} ${hue})`, `${dark} ${hue})`], id);
    });
  });

  it('are attributes that the elements have', () => {
    const manifest = JSON.parse(readText('dist/custom-elements.json')) as {
      readonly modules: readonly {
        readonly declarations?: readonly {
          readonly tagName?: string;
          readonly attributes?: readonly { readonly name: string }[];
        }[];
      }[];
    };
    const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
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

import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { at } from './at.js';

const folders = ['src/styles/themes/finished', 'src/styles/themes/bridges'];

/** What the first rule of a style sheet declares: the tokens of a theme, before what it does to parts and on paper. */
const declarationsIn = (css: string): ReadonlyMap<string, string> => {
  const [, rule = ''] = /\{([^}]*)\}/.exec(css.replace(/\/\*[^]*?\*\//g, '')) ?? [];
  const declared = [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return new Map(declared.map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')]));
};

const tokensIn = (css: string): Readonly<Record<string, string>> => {
  const declared = declarationsIn(css);
  const tokens = [...declared].filter(([name]) => name.startsWith('--roadmap-'));
  return Object.fromEntries(
    tokens.map(([name, value]) => [
      name.replace('--roadmap-', ''),
      value.replace(/^var\((--_[\w-]+)\)$/, (whole, other: string) => declared.get(other) ?? whole),
    ]),
  );
};

/** The tokens that each theme file sets, by its name. */
export const readThemeTokens = (): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const legible = tokensIn(readFileSync(at('src/styles/themes/legible.css'), 'utf8'));
  const themes = folders.flatMap((folder) =>
    readdirSync(at(folder)).map((file) => {
      const css = readFileSync(at(`${folder}/${file}`), 'utf8');
      const imported = css.includes('legible.css') ? legible : {};
      return [file.replace('.css', ''), { ...imported, ...tokensIn(css) }] as const;
    }),
  );
  return Object.fromEntries(themes);
};

/** What the embed builder knows of the themes. */
export const themeTokens = (): Plugin => {
  const name = 'virtual:theme-tokens';
  return {
    name: 'theme-tokens',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}`
        ? `export const themeTokens = ${JSON.stringify(readThemeTokens())};`
        : null,
  };
};

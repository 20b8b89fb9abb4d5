import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { transform } from 'lightningcss';
import { writeThemes } from '../config/build-themes.js';
import { readText, root } from '../package/files.js';
import { hosts } from './support/hosts.js';

const sources = `${root}src/styles/themes/`;

/** The tokens that a style sheet sets. */
const tokensIn = (css: string): string[] => [
  ...new Set(Array.from(css.matchAll(/(--roadmap-[a-z-]+):/g), ([, token = '']) => token)),
];

describe('the built themes', () => {
  let folder = '';
  const files = new Map<string, string>();

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'themes-'));
    writeThemes(folder);
    for (const file of readdirSync(`${folder}/themes`)) {
      files.set(file, readFileSync(`${folder}/themes/${file}`, 'utf8'));
    }
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all bridges and finished themes, and every bridge is tested with its host', () => {
    const bridges = readdirSync(`${sources}bridges`);
    assert.deepEqual(bridges.sort(), hosts.map(({ name }) => `${name}.css`).sort());
    const expected = [...bridges, ...readdirSync(`${sources}finished`)];
    assert.deepEqual([...files.keys()].sort(), expected.sort());
  });

  it('ask for nothing: no import, no address, no font', () => {
    for (const [file, css] of files) assert.doesNotMatch(css, /@import|url\(|@font-face/, file);
  });

  it('are style sheets that a parser has no fault to find with', () => {
    for (const [filename, css] of files) {
      const { warnings } = transform({ filename, code: Buffer.from(css) });
      assert.deepEqual(warnings, [], filename);
    }
  });

  it('set tokens that there are', () => {
    const elements = ['roadmap-element', 'mlops-roadmap/mlops-roadmap'];
    const documented = elements.map((name) => readText(`src/elements/${name}.ts`)).join('');
    const levels = ['foundation', 'intermediate', 'advanced', 'expert'];
    const known = new Set([
      ...levels.map((level) => `--roadmap-level-${level}`),
      ...Array.from(documented.matchAll(/@cssproperty (--roadmap-[a-z-]+)/g), ([, name]) => name),
    ]);
    for (const [file, css] of files) {
      assert.ok(tokensIn(css).length > 5, file);
      assert.deepEqual(
        tokensIn(css).filter((token) => !known.has(token)),
        [],
        file,
      );
    }
  });

  it('reach parts that there are', () => {
    const elements = ['roadmap-element', 'mlops-roadmap/mlops-roadmap'];
    const documented = elements.map((name) => readText(`src/elements/${name}.ts`)).join('');
    const known = new Set(
      Array.from(documented.matchAll(/@csspart ([\w-]+)/g), ([, name]) => name),
    );
    const all = [...files, ['rebrand.css', readText('demo/rebrand.css')] as const];
    for (const [file, css] of all) {
      const used = Array.from(css.matchAll(/::part\(([\w-]+)\)/g), ([, name]) => name);
      assert.deepEqual(
        used.filter((name) => !known.has(name)),
        [],
        file,
      );
    }
  });

  it('are small', () => {
    for (const [file, css] of files) assert.ok(css.length < 6000, file);
  });
});

describe('the re-brand of a course platform', () => {
  it('takes fewer than forty lines, and is the only style sheet that reaches into the roadmap', () => {
    assert.ok(readText('demo/rebrand.css').trimEnd().split('\n').length < 40);
    assert.doesNotMatch(readText('demo/rebrand-site.css'), /--roadmap|::part/);
    assert.doesNotMatch(readText('demo/rebrand.html'), /<style|style=/);
  });
});

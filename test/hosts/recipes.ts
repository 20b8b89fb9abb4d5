import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The code blocks that the README gives for a host, in their order. */
export const recipeOf = (label: string): readonly string[] => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, rest] = readme.split(`<summary><b>${label}</b></summary>`);
  assert.ok(rest, `README.md has a recipe for ${label}`);
  const [recipe = ''] = rest.split('</details>');
  return [...recipe.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code = '']) => code.trimEnd());
};

/** Puts the code blocks of a recipe into the files of a site, in the place of each line that says “RECIPE” and a number. */
export const paste = (folder: string, blocks: readonly string[]): void => {
  const missing = new Set(blocks.keys());
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    const text = readFileSync(file, 'utf8');
    const pasted = text.replace(/^.*\bRECIPE (\d+)\b.*$/gm, (_line, number: string) => {
      const index = Number(number) - 1;
      missing.delete(index);
      const block = blocks[index];
      assert.ok(block !== undefined, `the recipe has a block ${number}`);
      return block;
    });
    if (pasted !== text) writeFileSync(file, pasted);
  }
  assert.deepEqual([...missing], [], 'every block of the recipe is pasted somewhere');
};

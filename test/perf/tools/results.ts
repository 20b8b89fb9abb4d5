import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const file = new URL('../RESULTS.md', import.meta.url);

const titleOf = (section: string): string => /^## (.*)/.exec(section)?.[1] ?? '';

/**
 * Puts a section into the results, in the place of the one of the same title; the others stay as they are.
 *
 * @param titles all there can be, in their order; what has another one is left out
 */
export const writeSection = async (titles: readonly string[], section: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const [head = '', ...before] = text.split(/^(?=## )/m);
  const sections = new Map([...before, section].map((each) => [titleOf(each), each]));
  const options = await resolveConfig(file);
  const whole = [head, ...titles.flatMap((title) => sections.get(title) ?? [])]
    .map((each) => each.trim())
    .join('\n\n');
  await writeFile(file, await format(whole, { ...options, parser: 'markdown' }));
};

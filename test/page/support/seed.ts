import { squeezed } from './visible-text.js';

const response = await fetch(new URL('../../fixtures/roadmap-page.txt', import.meta.url));
if (!response.ok) throw new Error('The fixture of the seed page is missing.');

/** The lines of the page that the bundled roadmap reproduces, without white space and drawn bullets. */
export const seedLines: readonly string[] = (await response.text())
  .split('\n')
  .map((line) => squeezed(line.replace(/^\s*•/, '')))
  .filter((line) => line !== '');

/** The first line that a text does not say after the lines before it; undefined when it says all in their order. */
export const firstMissingLine = (text: string): string | undefined => {
  let from = 0;
  return seedLines.find((line) => {
    const at = text.indexOf(line, from);
    from = at + line.length;
    return at < 0;
  });
};

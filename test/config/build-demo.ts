import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page that shows what is rendered before there is a script. */
export const prerenderedPage = `${root}demo/prerendered.html`;

const end = '<!-- as rendered -->';

/** A command as one types it, and what stands between it and the end. */
const place = new RegExp(`( *)<!-- npx --no mlops-roadmap ([^>\n]+) -->.*?${end}`, 'gs');

const run = async (args: string): Promise<string> => {
  const command = ['--import', 'tsx', `${root}src/prerender/cli.ts`, ...args.split(' ')];
  return (await promisify(execFile)(process.execPath, command, { cwd: root })).stdout.trimEnd();
};

/** The page with what its commands print now. */
export const renderPage = async (page: string): Promise<string> => {
  const commands = Array.from(page.matchAll(place), ([, , args = '']) => args);
  const outputs = await Promise.all(commands.map(run));
  return page.replace(place, (_, space: string, args: string) => {
    const output = outputs[commands.indexOf(args)] ?? '';
    // As one node, which is left as it is by what formats the page.
    const node = `<!-- prettier-ignore -->\n${space}<div>\n${output}\n</div>`;
    return `${space}<!-- npx --no mlops-roadmap ${args} -->\n${space}${node}\n${space}${end}`;
  });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(prerenderedPage, await renderPage(readFileSync(prerenderedPage, 'utf8')));
}

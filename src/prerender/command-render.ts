import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Fault } from '../model/fault.js';
import { lineOf, parseText } from './report.js';
import { readInput, reasonOf, UsageError } from './usage.js';

/** Options of `render`, as `parseArgs` takes them. */
export const renderOptions = {
  element: { type: 'string' },
  phase: { type: 'string' },
  format: { type: 'string' },
  src: { type: 'string' },
  address: { type: 'string' },
  out: { type: 'string' },
  theme: { type: 'string' },
  open: { type: 'string' },
  exclusive: { type: 'boolean' },
  hide: { type: 'string' },
  level: { type: 'string' },
  lang: { type: 'string' },
  id: { type: 'string' },
  'heading-level': { type: 'string' },
  'promo-href': { type: 'string' },
  'parent-href': { type: 'string' },
  progress: { type: 'boolean' },
  start: { type: 'string' },
  pace: { type: 'string' },
  'structured-data': { type: 'boolean' },
} as const;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What an option may be; anything else is a slip of the hand. */
const choices: Readonly<Record<string, readonly string[]>> = {
  element: ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'],
  format: ['dsd', 'html', 'markdown'],
  theme: ['auto', 'light', 'dark', 'system'],
  pace: ['fast', 'steady', 'relaxed'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

const checkChoices = (values: Values): void => {
  for (const [name, allowed] of Object.entries(choices)) {
    const value = values[name];
    if (typeof value !== 'string' || allowed.includes(value)) continue;
    throw new UsageError(`--${name} is one of ${allowed.join(', ')}`);
  }
};

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Faults go where they are in nobody's way: what is rendered may be on its way into a file. */
const tell = (faults: readonly Fault[]): void => {
  for (const fault of faults) process.stderr.write(`${lineOf(fault)}\n`);
  if (faults.length > 0) process.exitCode = 1;
};

/** What comes from standard input has no address, and the element in the page takes its roadmap from one. */
const tellLoss = ({ src, address, format }: Values): void => {
  if (src !== '-' || address !== undefined || format === 'markdown') return;
  process.stderr.write(
    'Without --address a page with the script shows the bundled roadmap in the place of this one\n',
  );
};

const readRoadmap = async (src: string): Promise<unknown> => {
  const { roadmap, faults } = parseText(await readInput(src));
  tell(faults);
  return roadmap;
};

const write = async (output: string, file: string | undefined): Promise<void> => {
  if (file === undefined) {
    process.stdout.write(output);
    return;
  }
  try {
    await writeFile(file, output);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
};

const optionsOf = (values: Values, roadmap: unknown) => {
  const named: Values = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [camel(name), value]),
  );
  const { src, address, headingLevel } = named;
  return {
    ...named,
    roadmap,
    // Where the page finds it need not be where it is here.
    src: (address ?? (src === '-' ? undefined : src)) as string | undefined,
    headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
  };
};

/** Renders an element for a page, into a file or to standard output. */
export const renderCommand = async (values: Values): Promise<void> => {
  checkChoices(values);
  const { element, src, out, phase, open } = values as Readonly<Record<string, string | undefined>>;
  if (element === 'roadmap-phase' && phase === undefined) {
    throw new UsageError('roadmap-phase needs --phase');
  }
  const roadmap = src === undefined ? undefined : await readRoadmap(src);
  if (src !== undefined && roadmap === undefined) return;
  const prerender = await import('./index.js');
  const options = optionsOf(values, roadmap);
  const render = async (): Promise<string> => {
    if (element === 'roadmap-faq') return prerender.renderFaq({ ...options, open });
    if (element !== 'roadmap-phase') return prerender.renderRoadmap({ ...options, open });
    const isOpen = open !== undefined && open !== 'none';
    return prerender.renderPhase({ ...options, phase: phase ?? '', open: isOpen });
  };
  try {
    const output = await render();
    await write(`${output.trimEnd()}\n`, out);
    tellLoss(values);
    for (const hash of await prerender.styleHashes(output)) {
      process.stderr.write(`A strict policy has to allow: style-src ${hash}\n`);
    }
  } catch (error) {
    if (error instanceof prerender.MissingRendererError) throw new UsageError(error.message);
    if (!(error instanceof prerender.PrerenderError)) throw error;
    tell(error.faults);
  }
};

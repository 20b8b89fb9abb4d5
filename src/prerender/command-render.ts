import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { bundled } from '../loader/bundled.js';
import type { Fault } from '../model/fault.js';
import type { Roadmap } from '../model/roadmap.js';
import { checkOptions, doubtsAbout, type Values } from './render-options.js';
import { lineOf, parseText } from './report.js';
import { complain, OutsideError, print, readInput, reasonOf, say } from './usage.js';

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Faults go where they are in nobody's way: what is rendered may be on its way into a file. */
const tell = (faults: readonly Fault[]): void => {
  for (const fault of faults) say(lineOf(fault));
  if (faults.length > 0) process.exitCode = 1;
};

/** What comes from standard input has no address, and the element in the page takes its roadmap from one. */
const tellLoss = ({ src, address, format }: Values): void => {
  if (src !== '-' || address !== undefined || format === 'markdown') return;
  say(
    'Without --address a page with the script shows the bundled roadmap in the place of this one',
  );
};

const readRoadmap = async (src: string): Promise<Roadmap | undefined> => {
  const { roadmap, faults } = parseText(await readInput(src));
  tell(faults);
  return roadmap;
};

const write = async (output: string, file: string | undefined): Promise<void> => {
  if (file === undefined) {
    print(output);
    return;
  }
  try {
    await writeFile(file, output);
  } catch (error) {
    throw new OutsideError(`cannot write ${file}: ${reasonOf(error)}`);
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

/** What leaves a phase closed; `--open` alone opens it. */
const closed = ['none', 'false', '0', 'no', 'off'];

/** Renders an element for a page, into a file or to standard output. */
export const renderCommand = async (values: Values): Promise<void> => {
  checkOptions(values);
  const { element, src, out, phase, open } = values as Readonly<Record<string, string | undefined>>;
  const roadmap = src === undefined ? undefined : await readRoadmap(src);
  if (src !== undefined && roadmap === undefined) return;
  for (const doubt of doubtsAbout(values, roadmap ?? bundled)) complain(doubt);
  const prerender = await import('./index.js');
  const options = optionsOf(values, roadmap);
  const render = async (): Promise<string> => {
    if (element === 'roadmap-faq') return prerender.renderFaq({ ...options, open });
    if (element !== 'roadmap-phase') return prerender.renderRoadmap({ ...options, open });
    const isOpen = open !== undefined && !closed.includes(open);
    return prerender.renderPhase({ ...options, phase: phase ?? '', open: isOpen });
  };
  try {
    const output = await render();
    await write(`${output.trimEnd()}\n`, out);
    tellLoss(values);
    for (const hash of await prerender.styleHashes(output)) {
      say(`A strict policy has to allow: style-src ${hash}`);
    }
  } catch (error) {
    if (error instanceof prerender.MissingRendererError) throw new OutsideError(error.message);
    if (!(error instanceof prerender.PrerenderError)) throw error;
    tell(error.faults);
  }
};

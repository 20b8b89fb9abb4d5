#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { version } from '../elements/version.js';
import { renderCommand } from './command-render.js';
import { renderOptions } from './render-options.js';
import { reportOn } from './report.js';
import {
  complain,
  OutsideError,
  print,
  printable,
  readInput,
  reasonOf,
  UsageError,
} from './usage.js';

const usage = `Usage: mlops-roadmap <command>

Commands:
  check <file>   names the faults of a roadmap, one a line; - reads standard input
  schema         prints the JSON Schema of roadmaps
  render         prints an element that is read without a script

Options of render:
  --element <name>      mlops-roadmap (default), roadmap-phase or roadmap-faq
  --phase <phase>       number or id, for roadmap-phase
  --format <format>     dsd (default): declarative shadow DOM, which needs @lit-labs/ssr;
                        html: plain HTML inside the element; markdown
  --src <file>          a roadmap of your own; - reads standard input
  --address <address>   where the page finds it; default: as --src says, nowhere for standard input
  --out <file>          writes there instead
  --lang <language>     of the page that it is for, such as de
  --theme, --open, --exclusive, --hide, --level, --heading-level, --promo-href, --parent-href, --id,
  --progress, --start, --pace, --structured-data
                        as the attributes of the element, those that it has

Options:
  -h, --help     prints this
  -v, --version  prints the version

Exit codes: 0 without faults, 1 with faults, 2 for wrong usage or a file that cannot be read
`;

const check = async (file: string): Promise<void> => {
  const { lines, isValid } = reportOn(
    await readInput(file),
    file === '-' ? 'standard input' : file,
  );
  print(`${lines.map(printable).join('\n')}\n`);
  if (!isValid) process.exitCode = 1;
};

const printSchema = (): void => {
  // By the name of the package, since this file stands elsewhere once it is built.
  const file = createRequire(import.meta.url).resolve('mlops-roadmap/roadmap.schema.json');
  print(readFileSync(file, 'utf8'));
};

/** A phase is opened by the name of the option alone, as by its attribute. */
const openAlone = (arg: string, index: number, args: readonly string[]): string =>
  arg === '--open' && /^(?:-|$)/.test(args[index + 1] ?? '') ? '--open=' : arg;

const parse = () => {
  try {
    return parseArgs({
      args: process.argv.slice(2).map(openAlone),
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        ...renderOptions,
      },
    });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
};

const run = async (): Promise<void> => {
  const { values, positionals } = parse();
  const { help, version: asksVersion, ...options } = values;
  const [command, file, ...rest] = positionals;
  const [foreign] = command === 'render' ? [] : Object.keys(options);
  if (help) print(usage);
  else if (asksVersion) print(`${version}\n`);
  else if (foreign !== undefined) throw new UsageError(`--${foreign} is an option of render`);
  else if (command === 'check' && file !== undefined && rest.length === 0) await check(file);
  else if (command === 'schema' && file === undefined) printSchema();
  else if (command === 'render' && file === undefined) await renderCommand(options);
  else if (command === 'check') throw new UsageError('check takes one file');
  else if (command === 'schema') throw new UsageError('schema takes no file');
  else if (command === 'render') throw new UsageError('render takes its file as --src');
  else throw new UsageError(command === undefined ? 'no command' : `no command ${command}`);
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who reads only the first lines closes the pipe.
  if (error.code !== 'EPIPE') {
    complain(`cannot write: ${error.message}`);
    process.exitCode = 2;
  }
  process.exit();
});

try {
  await run();
} catch (error) {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof OutsideError)) throw error;
  complain(isUsage ? `${error.message}\nmlops-roadmap --help says how it is used` : error.message);
  process.exitCode = 2;
}

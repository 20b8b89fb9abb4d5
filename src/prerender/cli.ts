#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { version } from '../elements/version.js';
import { reportOn } from './report.js';

const usage = `Usage: mlops-roadmap <command>

Commands:
  check <file>   names the faults of a roadmap, one a line; - reads standard input
  schema         prints the JSON Schema of roadmaps

Options:
  -h, --help     prints this
  -v, --version  prints the version

Exit codes: 0 without faults, 1 with faults, 2 for wrong usage or a file that cannot be read
`;

/** Wrong usage, or something from outside that is not there. */
class UsageError extends Error {}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const read = async (file: string): Promise<string> => {
  try {
    return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
};

const print = (output: string): void => {
  process.stdout.write(output);
};

const check = async (file: string): Promise<void> => {
  const { lines, isValid } = reportOn(await read(file), file === '-' ? 'standard input' : file);
  print(`${lines.join('\n')}\n`);
  if (!isValid) process.exitCode = 1;
};

const printSchema = (): void => {
  // By the name of the package, since this file stands elsewhere once it is built.
  const file = createRequire(import.meta.url).resolve('mlops-roadmap/roadmap.schema.json');
  print(readFileSync(file, 'utf8'));
};

const parse = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
};

const run = async (): Promise<void> => {
  const { values, positionals } = parse();
  const [command, file, ...rest] = positionals;
  if (values.help) print(usage);
  else if (values.version) print(`${version}\n`);
  else if (command === 'check' && file !== undefined && rest.length === 0) await check(file);
  else if (command === 'schema' && file === undefined) printSchema();
  else if (command === 'check') throw new UsageError('check takes one file');
  else if (command === 'schema') throw new UsageError('schema takes no file');
  else throw new UsageError(command === undefined ? 'no command' : `no command ${command}`);
};

// Who reads only the first lines closes the pipe.
process.stdout.on('error', () => process.exit());

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`mlops-roadmap: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** Something from outside that is not there, or cannot be written. */
export class OutsideError extends Error {}

/** Something was asked for in a way that does not exist. */
export class UsageError extends Error {}

/** Text in which nothing gives orders to a terminal or turns around what stands beside it: line breaks and tabs are left. */
export const printable = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** Writes to a stream: into a file or a pipe as it is, to a terminal without what gives orders to it. */
export const print = (
  output: string,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
): void => {
  stream.write(stream.isTTY ? printable(output) : output);
};

/** A line for whoever reads along, on standard error: it may quote data, names of files and options. */
export const say = (line: string): void => {
  process.stderr.write(`${printable(line)}\n`);
};

/** What is said of an error, on standard error. */
export const complain = (message: string): void => {
  say(`mlops-roadmap: ${message}`);
};

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The text of a file, or of standard input for `-`. */
export const readInput = async (file: string): Promise<string> => {
  try {
    return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    throw new OutsideError(`cannot read ${file}: ${reasonOf(error)}`);
  }
};

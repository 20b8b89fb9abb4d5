import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** Something from outside that is not there, or cannot be written. */
export class OutsideError extends Error {}

/** Something was asked for in a way that does not exist. */
export class UsageError extends Error {}

/** What is said of an error, on standard error. */
export const complain = (message: string): void => {
  process.stderr.write(`mlops-roadmap: ${message}\n`);
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

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** Wrong usage, or something from outside that is not there. */
export class UsageError extends Error {}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The text of a file, or of standard input for `-`. */
export const readInput = async (file: string): Promise<string> => {
  try {
    return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
};

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Artefact, bundledArtefacts, pastedArtefacts } from './bytes-artefacts.js';
import { brotliSize, readText, root } from './files.js';

/*
 * Every byte that a reader's browser loads is on record, so that a change of size is a line in the change that makes it.
 * Run after dist has been built, it writes the record anew.
 */

export interface Bytes {
  readonly raw: number;
  readonly brotli: number;
}

const record = 'test/package/bytes.json';

const bytesOf = ({ name, code }: Artefact): readonly [string, Bytes] => [
  name,
  { raw: Buffer.byteLength(code), brotli: brotliSize(code) },
];

export const measuredBytes = async (): Promise<Readonly<Record<string, Bytes>>> =>
  Object.fromEntries([...pastedArtefacts(), ...(await bundledArtefacts())].map(bytesOf));

export const recordedBytes = (): Readonly<Record<string, Bytes>> =>
  JSON.parse(readText(record)) as Readonly<Record<string, Bytes>>;

/** A line for each, in their order. */
const written = (bytes: Readonly<Record<string, Bytes>>): string => {
  const lines = Object.entries(bytes).map(
    ([name, { raw, brotli }]) =>
      `  ${JSON.stringify(name)}: { "raw": ${String(raw)}, "brotli": ${String(brotli)} }`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(root + record, written(await measuredBytes()));
}

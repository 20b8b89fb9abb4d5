import { gzipSync } from 'node:zlib';
import { type Artefact, bundledArtefacts, pastedArtefacts } from '../../package/bytes-artefacts.js';
import { brotliSize } from '../../package/files.js';
import type { Part } from '../tools/part.js';
import { ceiling, table } from '../tools/table.js';
import { bytesByModule } from '../tools/modules.js';

const ceilings: Readonly<Record<string, number>> = {
  'dist/mlops-roadmap.js': 20_000,
  'mlops-roadmap/roadmap-phase': 13_000,
};

const number = (value: number): string => value.toLocaleString('en');

const row = ({ name, code }: Artefact): readonly string[] => {
  const brotli = brotliSize(code);
  const most = ceilings[name];
  return [
    `\`${name}\``,
    ...[Buffer.byteLength(code), gzipSync(code, { level: 9 }).length, brotli].map(number),
    most ? ceiling(most, brotli) : '',
  ];
};

/** What travels to a reader. */
export const bytes: Part = {
  name: 'bytes',
  title: 'Bytes',
  run: async ({ dist }) => {
    const rows = [...pastedArtefacts(dist), ...(await bundledArtefacts(dist))].map(row);
    const modules = await bytesByModule();
    const moduleRows = modules.map(({ name, brotli, raw }) => [
      `\`${name}\``,
      number(brotli),
      number(raw),
    ]);
    return `Each file that a page loads, and each entry of the package bundled and minified, Lit included.

${table(['', 'raw', 'gzip', 'brotli', 'ceiling'], rows)}

### Where the bytes of \`dist/mlops-roadmap.js\` come from

Brotli: by how much the script would shrink without that module, as built from the sources now; what it shares with others counts for
neither. Raw: before names are shortened. Modules of less than 50 bytes are left out.

${table(['', 'brotli', 'raw'], moduleRows)}`;
  },
};

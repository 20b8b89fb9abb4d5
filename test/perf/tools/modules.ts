import { build, type Rolldown } from 'vite';
import { brotliSize, root } from '../../package/files.js';

export interface ModuleBytes {
  readonly name: string;
  readonly raw: number;
  readonly brotli: number;
}

/** What each module adds to the pasted script: the script compressed with it and without it. */
export const bytesByModule = async (): Promise<readonly ModuleBytes[]> => {
  const result = await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode: 'mlops-roadmap',
    logLevel: 'warn',
    build: { write: false },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  const [{ code: script, modules }] = output;
  const codes = Object.entries(modules).map(([id, { code }]) => ({ id, code: code ?? '' }));
  const sizeWithout = (left?: string): number =>
    brotliSize(codes.flatMap(({ id, code }) => (id === left ? [] : code)).join('\n'));
  const whole = sizeWithout();
  // The modules are not minified as the script is.
  const scale = brotliSize(script) / whole;
  return codes
    .map(({ id, code }) => ({
      name: id.replace(root, '').replace('\0', ''),
      raw: Buffer.byteLength(code),
      brotli: Math.round((whole - sizeWithout(id)) * scale),
    }))
    .filter(({ brotli }) => brotli >= 50)
    .toSorted((one, other) => other.brotli - one.brotli);
};

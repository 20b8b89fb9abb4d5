import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The bare Lit element as a page would get it: one classic script, bundled and minified. */
export const buildBareScript = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: {
        entry: fileURLToPath(new URL('bare-roadmap.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bare',
      },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
};

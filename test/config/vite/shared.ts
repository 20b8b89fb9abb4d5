import type { UserConfig } from 'vite';

/** What all builds have in common. */
export const shared: UserConfig = {
  publicDir: false,
  build: { outDir: 'dist', target: 'es2022', emptyOutDir: false, reportCompressedSize: false },
};

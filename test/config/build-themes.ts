import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const themes = fileURLToPath(new URL('../../src/styles/themes/', import.meta.url));

/** A style sheet with those that it imports in their place: one file to link, and still one to read. */
const bundled = (file: string): string =>
  readFileSync(file, 'utf8').replace(/^@import '([^']+)';$/gm, (_rule, imported: string) =>
    bundled(path.resolve(path.dirname(file), imported)).trim(),
  );

/** Puts every bridge and every finished theme into `themes/`. */
export const writeThemes = (outDir: string): void => {
  const folder = path.join(outDir, 'themes');
  mkdirSync(folder, { recursive: true });
  for (const kind of ['bridges', 'finished']) {
    for (const file of readdirSync(themes + kind)) {
      writeFileSync(path.join(folder, file), bundled(path.join(themes, kind, file)));
    }
  }
};

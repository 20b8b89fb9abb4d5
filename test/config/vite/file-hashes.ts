import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { at } from './at.js';

/** Files that a snippet of the embed builder may link. */
const linked = /^((mlops-roadmap|roadmap-phase|roadmap-faq)\.js|themes\/[\w-]+\.css)$/;

/** The integrity hashes of what is built already: in the folder that the builder goes into, else in `dist`. */
export const fileHashes = (): Plugin => {
  const name = 'virtual:hashes';
  let folder = at('dist');
  return {
    name: 'file-hashes',
    configResolved: ({ root, build }) => {
      const outDir = path.resolve(root, build.outDir);
      if (existsSync(path.join(outDir, 'mlops-roadmap.js'))) folder = outDir;
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll(path.sep, '/'))
        .filter((file) => linked.test(file))
        .sort();
      const hashes = files.map((file) => {
        const digest = createHash('sha384').update(readFileSync(path.join(folder, file)));
        return [file, `sha384-${digest.digest('base64')}`];
      });
      return `export const hashes = ${JSON.stringify(Object.fromEntries(hashes))};`;
    },
  };
};

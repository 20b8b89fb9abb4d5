import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { preview } from 'vite';
import type { Host } from './hosts.js';
import type { Site } from './site.js';

/** A site that is being served. */
export interface Served {
  /** The address of its first page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves what a site was built to; a site that is no folder of files brings a server of its own. */
export const serve = async (host: Host, site: Site, browser: Browser): Promise<Served> => {
  if (host.serve) return host.serve(site, browser);
  const { output, base } = host;
  if (output === undefined) {
    const address = pathToFileURL(path.join(site.folder, 'index.html')).href;
    return { address, close: () => Promise.resolve() };
  }
  const server = await preview({
    configFile: false,
    root: site.folder,
    base: base ?? '/',
    appType: 'mpa',
    build: { outDir: output },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'silent',
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
};

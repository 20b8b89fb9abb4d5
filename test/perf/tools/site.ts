import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pageOf, roadmapOf } from '../pages/pages.js';
import { type Size, variants } from '../pages/variants.js';

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const sizeOf = (text: string): Size => (text === 'seed' || text === 'empty' ? text : Number(text));

/** Everything that the benchmarks look at, by its address. */
export const serveSite = async (dist: string, bareScript: string) => {
  const known = new Map<string, Answer>();
  const html = (body: string): Answer => ({ type: 'text/html', body });

  /** Pages of one part only. */
  const addPage = (address: string, body: string): void => {
    known.set(address, html(body));
  };
  const blank = '<!doctype html><html lang="en"><title>Blank</title>';
  addPage('/blank', blank);
  // The same once more: to be gone to from there.
  addPage('/blank?', blank);

  const make = async ({ pathname, searchParams }: URL): Promise<Answer | undefined> => {
    const [, room = '', ...rest] = pathname.split('/');
    const name = rest.join('/');
    if (pathname === '/bare.js') return { type: 'text/javascript', body: bareScript };
    if (room === 'dist') {
      const body = await readFile(path.join(dist, name)).catch(() => undefined);
      return body && { type: types[path.extname(name)] ?? 'text/plain', body };
    }
    if (room === 'data') {
      const body = JSON.stringify(roadmapOf(Number(name.replace('.json', ''))));
      return { type: 'application/json', body };
    }
    const variant = variants.find((each) => each === room);
    if (!variant) return undefined;
    const count = Number(searchParams.get('count') ?? 1);
    const attributes = searchParams.get('attributes') ?? '';
    return html(pageOf({ variant, size: sizeOf(name), count, attributes }));
  };

  // Made once: making it must not cost time while something is measured.
  const answerTo = async (address: string): Promise<Answer | undefined> => {
    const made = known.get(address) ?? (await make(new URL(address, 'http://localhost')));
    if (made) known.set(address, made);
    return made;
  };

  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const after = Number(/[?&]after=(\d+)/.exec(address)?.[1] ?? 0);
    void answerTo(address).then(async (answer) => {
      // For a network that takes its time.
      if (after > 0) await setTimeout(after);
      response.writeHead(answer ? 200 : 404, {
        'content-type': `${answer?.type ?? 'text/plain'}; charset=utf-8`,
        // The browser tells how much memory a page needs only where no other page shares it.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(answer?.body ?? '');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    at: (address: string) => `http://127.0.0.1:${String(port)}${address}`,
    addPage,
    /** Makes what will be asked for. */
    prepare: async (addresses: readonly string[]): Promise<void> => {
      await Promise.all(addresses.map(answerTo));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export type Site = Awaited<ReturnType<typeof serveSite>>;

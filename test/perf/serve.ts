import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the scripts of a folder beside an empty page. */
export const serve = async (folder: string) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!/^\/[\w-]+\.js$/.test(pathname)) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><html lang="en"><title>Bench</title>');
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    createReadStream(folder + pathname)
      .on('error', () => {
        response.writeHead(404).end();
      })
      .pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
    },
  };
};

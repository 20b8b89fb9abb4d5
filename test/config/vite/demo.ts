import { createReadStream } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';
import { at } from './at.js';

/** The built scripts as they are: the server would otherwise make modules of them, which classic scripts are not. */
const serveScripts = (): Plugin => ({
  name: 'serve-scripts',
  configureServer: ({ middlewares }) => {
    middlewares.use('/dist', (request, response, next) => {
      const name = /^\/[\w-]+\.js$/.exec((request.url ?? '').split('?')[0] ?? '')?.[0];
      if (name === undefined) {
        next();
        return;
      }
      response.setHeader('content-type', 'text/javascript');
      createReadStream(at('dist') + name)
        .on('error', next)
        .pipe(response);
    });
  },
});

/** The server of the demo pages. */
export const demo: UserConfig = { publicDir: false, plugins: [serveScripts()] };

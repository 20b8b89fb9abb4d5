import type { Plugin, UserConfig } from 'vite';
import { at } from './at.js';
import { shared } from './shared.js';

const prerenderModule = './esm/prerender/index.js';

/** What renders is loaded when it is asked for: only then Lit and its renderer have to be there. */
const loadPrerender = (): Plugin => ({
  name: 'load-prerender',
  enforce: 'pre',
  resolveId: (id) => (id === prerenderModule ? { id, external: true } : null),
  transform: (code, id) =>
    id.startsWith(at('src/prerender/'))
      ? code.replace("import('./index.js')", `import('${prerenderModule}')`)
      : null,
});

/** The command line, one file for Node; Valibot comes with the package. */
export const commandLine: UserConfig = {
  ...shared,
  plugins: [loadPrerender()],
  build: {
    ...shared.build,
    minify: false,
    lib: { entry: at('src/prerender/cli.ts'), formats: ['es'], fileName: () => 'cli.js' },
    rolldownOptions: { external: /^(node:|valibot)/ },
  },
};

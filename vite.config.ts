import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import pkg from './package.json' with { type: 'json' };
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Minifiers of JavaScript leave template literals as they are. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(at('src/'))) return null;
    // Lightning CSS instead of its default, which does not know today's CSS.
    const minifyCSS = (css: string): string =>
      transform({ filename: id, code: Buffer.from(css), minify: true }).code.toString();
    const options = {
      fileName: id,
      minifyOptions: { minifyCSS },
      generateSourceMap: false,
    } as const;
    return (await minifyHTMLLiterals(code, options))?.code ?? null;
  },
});

/** The check of given data, which the pasted scripts load on demand from beside them. */
const parserFile = 'roadmap-parser.js';

const parserBeside = (): Plugin => ({
  name: 'parser-beside-the-script',
  enforce: 'pre',
  transform(code, id) {
    if (id !== at('src/loader/given.ts')) return null;
    // A classic script from elsewhere has no base address of its own; a module has no current script.
    return code
      .replace("import('../model/parse.js')", 'import(parserUrl)')
      .concat(
        `const { src } = document.currentScript ?? {};`,
        `const parserUrl = src ? new URL('${parserFile}', src).href : './${parserFile}';`,
      );
  },
});

/**
 * Lit counts its versions and keeps what decorators note on the global object, for other copies of itself and for
 * debuggers; the copy inside a pasted script keeps that to itself.
 */
const noGlobals = (): Plugin => ({
  name: 'no-globals',
  transform(code, id) {
    if (!id.includes('/node_modules/')) return null;
    return code
      .replace(/\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g, 'void 0')
      .replace(
        /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap;/,
        'const litPropertyMetadata=new WeakMap;',
      );
  },
});

const entry = at('script-entry');

/** What a pasted script does: it defines its elements and, unlike a module of the package, exports nothing. */
const scriptEntry = (module: string): Plugin => ({
  name: 'script-entry',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) => (id === entry ? `import '${at(`src/${module}.ts`)}';` : null),
});

const notice = (contents: string): string =>
  // The mark at the start makes it UTF-8 on pages that are not.
  `\uFEFF/*! mlops-roadmap ${pkg.version}, MIT. Contains ${contents}; see licenses.txt */`;

const shared: UserConfig = {
  publicDir: false,
  build: { outDir: 'dist', target: 'es2022', emptyOutDir: false, reportCompressedSize: false },
};

/** One self-contained script, classic or module, for one paste. */
const script = (name: string, module: string): UserConfig => ({
  ...shared,
  plugins: [scriptEntry(module), minifyLiterals(), parserBeside(), noGlobals()],
  build: {
    ...shared.build,
    lib: { entry, formats: ['iife'], name: 'script', fileName: () => `${name}.js` },
    rolldownOptions: { output: { postBanner: notice('Lit, © Google LLC, BSD-3-Clause') } },
  },
});

/** What a pasted script loads on demand. */
const parser: UserConfig = {
  ...shared,
  build: {
    ...shared.build,
    lib: { entry: at('src/model/parse.ts'), formats: ['es'], fileName: () => parserFile },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { legal: true, annotation: false, jsdoc: false },
        postBanner: notice('Valibot, © Fabian Hiller, MIT'),
      },
    },
  },
};

/** One file per module for bundlers, which bring Lit along and minify; template literals they leave alone. */
const modules: UserConfig = {
  ...shared,
  plugins: [minifyLiterals()],
  build: {
    ...shared.build,
    minify: false,
    lib: {
      entry: [at('src/index.ts'), at('src/model/parse.ts')],
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit|valibot)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: 'esm/[name].js',
      },
    },
  },
};

const builds: Readonly<Record<string, UserConfig>> = {
  'mlops-roadmap': script('mlops-roadmap', 'index'),
  'roadmap-phase': script('roadmap-phase', 'define/roadmap-phase'),
  'roadmap-faq': script('roadmap-faq', 'define/roadmap-faq'),
  'roadmap-parser': parser,
  esm: modules,
};

/** The mode names what to build; without one of these names it is the server of the demo pages. */
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

const demo: UserConfig = { publicDir: false, plugins: [serveScripts()] };

/** The mode names what to build; without one of these names it is the server of the demo pages. */
export default defineConfig(({ mode }) => builds[mode] ?? demo);

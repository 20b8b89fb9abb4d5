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

/** What pasted scripts load on demand from beside them, by the module that it is in the sources. */
const onDemand: Readonly<Record<string, string>> = {
  'src/model/parse.ts': 'roadmap-parser.js',
  'src/controllers/find.ts': 'roadmap-search.js',
  'src/controllers/fragment.ts': 'roadmap-fragment.js',
  'src/elements/roadmap-phase/phase-links.ts': 'roadmap-phase-links.js',
  'src/i18n/languages.ts': 'roadmap-languages.js',
};

const besideModule = '\0beside';

/** A classic script from elsewhere has no base address of its own; a module has no current script. */
const besideCode = `const { src } = document.currentScript ?? {};
export const beside = (file) => (src ? new URL(file, src).href : './' + file);`;

const loadFromBeside = (): Plugin => ({
  name: 'load-from-beside',
  enforce: 'pre',
  resolveId: (id) => (id === besideModule ? id : null),
  load: (id) => (id === besideModule ? besideCode : null),
  transform(code, id) {
    if (!id.startsWith(at('src/'))) return null;
    const loads = /\bimport\('([^']+)'\)/g;
    const fileOf = (specifier: string): string | undefined => {
      const module = new URL(specifier.replace(/\.js$/, '.ts'), `file://${id}`).pathname;
      return onDemand[module.slice(at('.').length)];
    };
    const changed = code.replace(loads, (load, specifier: string) => {
      const file = fileOf(specifier);
      return file === undefined ? load : `import(beside('${file}'))`;
    });
    return changed === code ? null : `import { beside } from '${besideModule}';\n${changed}`;
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
  `\uFEFF/*! mlops-roadmap ${pkg.version}, MIT, with ${contents}: licenses.txt */`;

const shared: UserConfig = {
  publicDir: false,
  build: { outDir: 'dist', target: 'es2022', emptyOutDir: false, reportCompressedSize: false },
};

/** One self-contained script, classic or module, for one paste. */
const script = (name: string, module: string): UserConfig => ({
  ...shared,
  plugins: [scriptEntry(module), minifyLiterals(), loadFromBeside(), noGlobals()],
  build: {
    ...shared.build,
    lib: { entry, formats: ['iife'], name: 'script', fileName: () => `${name}.js` },
    rolldownOptions: { output: { postBanner: notice('Lit, BSD-3-Clause') } },
  },
});

/** One of the files that pasted scripts load on demand, a module. */
const beside = (entry: string, fileName: string): UserConfig => ({
  ...shared,
  plugins: [minifyLiterals()],
  build: {
    ...shared.build,
    lib: { entry: at(entry), formats: ['es'], fileName: () => fileName },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { legal: true, annotation: false, jsdoc: false },
        chunkFileNames: 'roadmap-languages/[name].js',
        postBanner: notice('Valibot, MIT'),
      },
    },
  },
});

/** One file per module for bundlers, which bring Lit along and minify; template literals they leave alone. */
const modules: UserConfig = {
  ...shared,
  plugins: [minifyLiterals()],
  build: {
    ...shared.build,
    minify: false,
    lib: {
      entry: ['src/index.ts', ...Object.keys(onDemand)].map(at),
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
  ...Object.fromEntries(
    Object.entries(onDemand).map(([entry, file]) => [file.replace('.js', ''), beside(entry, file)]),
  ),
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

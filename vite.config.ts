import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import pkg from './package.json' with { type: 'json' };
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Minifiers of JavaScript leave template literals as they are. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (![at('src/'), at('demo/builder/')].some((folder) => id.startsWith(folder))) return null;
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
  'src/elements/prerendered.ts': 'roadmap-prerendered.js',
  'src/elements/given.ts': 'roadmap-given.js',
  'src/elements/foreign.ts': 'roadmap-foreign.js',
  'src/controllers/find.ts': 'roadmap-search.js',
  'src/controllers/fragment.ts': 'roadmap-fragment.js',
  'src/elements/roadmap-phase/phase-links.ts': 'roadmap-phase-links.js',
  'src/elements/tracker.ts': 'roadmap-progress.js',
  'src/controllers/calendar.ts': 'roadmap-calendar.js',
  'src/i18n/languages.ts': 'roadmap-languages.js',
  'src/elements/mlops-roadmap/to-markdown.ts': 'roadmap-markdown.js',
  'src/elements/mlops-roadmap/structured-data.ts': 'roadmap-structured-data.js',
  'src/define/fit-frames.ts': 'roadmap-frames.js',
};

const besideModule = '\0beside';

/**
 * A classic script from elsewhere has no base address of its own; a module has no current script. An element of that name,
 * which may have come with a comment, must not pass for it: code would be loaded from wherever it says.
 */
const besideCode = `const { src } = Reflect.get(Document.prototype, 'currentScript', document) ?? {};
export const beside = (file) => (src ? new URL(file, src).href : './' + file);`;

/** Puts in the place of each load of a module on demand that of its file. */
const loadFiles = (id: string, code: string, load: (file: string) => string): string =>
  code.replace(/\bimport\('([^']+)'\)/g, (asIs, specifier: string) => {
    const module = new URL(specifier.replace(/\.js$/, '.ts'), `file://${id}`).pathname;
    const file = onDemand[module.slice(at('.').length)];
    return file === undefined ? asIs : load(file);
  });

const loadFromBeside = (): Plugin => ({
  name: 'load-from-beside',
  enforce: 'pre',
  resolveId: (id) => (id === besideModule ? id : null),
  load: (id) => (id === besideModule ? besideCode : null),
  transform(code, id) {
    if (!id.startsWith(at('src/'))) return null;
    const changed = loadFiles(id, code, (file) => `import(beside('${file}'))`);
    return changed === code ? null : `import { beside } from '${besideModule}';\n${changed}`;
  },
});

/** Among the files that are loaded on demand, which are modules all, addresses are relative to each. */
const loadFromModule = (): Plugin => ({
  name: 'load-from-module',
  enforce: 'pre',
  resolveId: (id) => (/^\.\/roadmap-[\w-]+\.js$/.test(id) ? { id, external: true } : null),
  transform: (code, id) =>
    id.startsWith(at('src/')) ? loadFiles(id, code, (file) => `import('./${file}')`) : null,
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

/** In a page in XML, Lit would have its templates parsed as XML, which they are not: another way parses HTML everywhere. */
const parseAsHtml = (): Plugin => ({
  name: 'parse-as-html',
  transform: (code, id) =>
    id.includes('/node_modules/lit-html/')
      ? code.replace(
          /(\w+)\.innerHTML=(\w+),(?=\1\})/,
          '$1.setHTMLUnsafe?$1.setHTMLUnsafe($2):$1.innerHTML=$2,',
        )
      : null,
});

const styleCode = `export const css = ([text]) => {
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
export const unsafeCSS = undefined;`;

/**
 * What Lit does for browsers without style sheets to adopt, and for polyfills, no reader's browser needs any more:
 * the copy inside a pasted script is without it.
 */
const evergreenLit = (): Plugin => ({
  name: 'evergreen-lit',
  enforce: 'pre',
  load: (id) => (id.endsWith('/@lit/reactive-element/css-tag.js') ? styleCode : null),
  transform: (code, id) =>
    id.includes('/node_modules/')
      ? code.replace(/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, 'undefined')
      : null,
});

const entry = at('script-entry');

/** What a pasted script does: it defines its elements, puts them where it is asked to, and exports nothing. */
const scriptEntry = (module: string, tags: readonly string[]): Plugin => ({
  name: 'script-entry',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) =>
    id === entry
      ? `import '${at(`src/${module}.ts`)}';
         import { placeElements } from '${at('src/define/place-elements.ts')}';
         placeElements(${JSON.stringify(tags)});`
      : null,
});

/** What is in a file besides our own code. */
const libraries: Readonly<Record<string, string>> = {
  'roadmap-given.js': 'Valibot, MIT',
  'roadmap-progress.js': 'Valibot, MIT',
  'roadmap-calendar.js': 'ts-ics, MIT',
};

const notice = (library: string | undefined): string => {
  const contents = library === undefined ? '' : `, with ${library}`;
  // The mark at the start makes it UTF-8 on pages that are not.
  return `\uFEFF/*! mlops-roadmap ${pkg.version}, MIT${contents}: licenses.txt */`;
};

const shared: UserConfig = {
  publicDir: false,
  build: { outDir: 'dist', target: 'es2022', emptyOutDir: false, reportCompressedSize: false },
};

/** What one minifier leaves another finds: 1 % less for every reader. */
const minifyAgain = (): Plugin => ({
  name: 'minify-again',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 3 },
        format: { comments: /^!/ },
      });
      // It takes the mark at the start away.
      chunk.code = `\uFEFF${code?.replace(/^\uFEFF/, '') ?? ''}\n`;
    }
  },
});

/**
 * A second copy goes no further where there is nothing left to define: its Lit would ask for a second policy of the same
 * name, which strict pages refuse.
 */
const leaveToFirst = (tags: readonly string[]): string =>
  `const first=${JSON.stringify(tags)}.map(tag=>customElements.get(tag));` +
  `if(first.every(Boolean)){const {version}=first[0];if(version!=="${pkg.version}")` +
  `console.warn("<${tags[0] ?? ''}> is there already in version "+version+", not ${pkg.version}");return}`;

/** One self-contained script, classic or module, for one paste. */
const script = (name: string, module: string, tags: readonly string[]): UserConfig => ({
  ...shared,
  plugins: [
    scriptEntry(module, tags),
    minifyLiterals(),
    loadFromBeside(),
    noGlobals(),
    evergreenLit(),
    parseAsHtml(),
    minifyAgain(),
  ],
  build: {
    ...shared.build,
    lib: { entry, formats: ['iife'], name: 'script', fileName: () => `${name}.js` },
    rolldownOptions: {
      output: { intro: leaveToFirst(tags), postBanner: notice('Lit, BSD-3-Clause') },
    },
  },
});

const lentModule = '\0lent';

/** Templates and style sheets are plain values that the Lit of any script draws. */
const lentCode = `export const nothing = Symbol.for('lit-nothing');
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const css = ([text]) => {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
};`;

/** What is loaded on demand does without a Lit of its own: a second one would bring a second policy for Trusted Types. */
const lendLit = (): Plugin => ({
  name: 'lend-lit',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit' ? lentModule : null),
  load: (id) => (id === lentModule ? lentCode : null),
});

/** What is said of each field is for the JSON Schema; readers' browsers have no use for it. */
const noDescriptions = (): Plugin => ({
  name: 'no-descriptions',
  enforce: 'pre',
  transform: (code, id) =>
    id === at('src/model/schema.ts')
      ? code.replace(/\b(text|v\.description)\(\s*'.*?',?\s*\)/g, `$1('')`)
      : null,
});

/** One of the files that pasted scripts load on demand, a module; it loads others in turn. */
const beside = (entry: string, fileName: string): UserConfig => ({
  ...shared,
  plugins: [noDescriptions(), minifyLiterals(), loadFromModule(), lendLit()],
  build: {
    ...shared.build,
    lib: { entry: at(entry), formats: ['es'], fileName: () => fileName },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { legal: true, annotation: false, jsdoc: false },
        chunkFileNames: 'roadmap-languages/[name].js',
        postBanner: notice(libraries[fileName]),
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
      entry: [
        ...['src/index.ts', 'src/prerender/index.ts'],
        // Where frames are is the business of pasted scripts.
        ...Object.keys(onDemand).filter((module) => !module.startsWith('src/define/')),
      ].map(at),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|@lit|valibot|ts-ics)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: 'esm/[name].js',
      },
    },
  },
};

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
const commandLine: UserConfig = {
  ...shared,
  plugins: [loadPrerender()],
  build: {
    ...shared.build,
    minify: false,
    lib: { entry: at('src/prerender/cli.ts'), formats: ['es'], fileName: () => 'cli.js' },
    rolldownOptions: { external: /^(node:|valibot)/ },
  },
};

/** What the page for frames does, a classic script: a sandbox without an origin would have to be allowed a module. */
const embed: UserConfig = {
  ...shared,
  plugins: [minifyAgain()],
  build: {
    ...shared.build,
    lib: {
      entry: at('src/define/embed.ts'),
      formats: ['iife'],
      name: 'embed',
      fileName: () => 'roadmap-embed.js',
    },
    rolldownOptions: { output: { postBanner: notice(undefined) } },
  },
};

/** Files that a snippet of the embed builder may link. */
const linked = /^((mlops-roadmap|roadmap-phase|roadmap-faq)\.js|themes\/[\w-]+\.css)$/;

/** The integrity hashes of what is built already: in the folder that the builder goes into, else in `dist`. */
const fileHashes = (): Plugin => {
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

/** The embed builder of `demo/`, one file for its page; it is no part of the package. */
const builder: UserConfig = {
  ...shared,
  plugins: [fileHashes(), minifyLiterals()],
  build: {
    ...shared.build,
    lib: {
      entry: at('demo/builder/main.ts'),
      formats: ['iife'],
      name: 'builder',
      fileName: () => 'builder.js',
    },
    rolldownOptions: {
      output: { postBanner: notice('Lit, BSD-3-Clause, and Valibot, MIT') },
    },
  },
};

const builds: Readonly<Record<string, UserConfig>> = {
  builder,
  'mlops-roadmap': script('mlops-roadmap', 'index', [
    'mlops-roadmap',
    'roadmap-phase',
    'roadmap-faq',
  ]),
  'roadmap-phase': script('roadmap-phase', 'define/roadmap-phase', ['roadmap-phase']),
  'roadmap-faq': script('roadmap-faq', 'define/roadmap-faq', ['roadmap-faq']),
  ...Object.fromEntries(
    Object.entries(onDemand).map(([entry, file]) => [file.replace('.js', ''), beside(entry, file)]),
  ),
  'roadmap-embed': embed,
  cli: commandLine,
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

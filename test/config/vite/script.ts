import type { UserConfig } from 'vite';
import pkg from '../../../package.json' with { type: 'json' };
import { evergreenLit } from './evergreen-lit.js';
import { idsFromTitles } from './ids-from-titles.js';
import { loadFromBeside } from './load-from-beside.js';
import { minifyAgain } from './minify-again.js';
import { minifyLiterals } from './minify-literals.js';
import { noGlobals } from './no-globals.js';
import { notice } from './notice.js';
import { ourTemplates } from './our-templates.js';
import { parseAsHtml } from './parse-as-html.js';
import { entry, scriptEntry } from './script-entry.js';
import { shared } from './shared.js';

/**
 * A second copy goes no further where there is nothing left to define: its Lit would ask for a second policy of the same
 * name, which strict pages refuse.
 */
const leaveToFirst = (tags: readonly string[]): string =>
  `const first=${JSON.stringify(tags)}.map(tag=>customElements.get(tag));` +
  `if(first.every(Boolean)){const {version}=first[0];if(version!=="${pkg.version}")` +
  `console.warn("<${tags[0] ?? ''}> is there already in version "+version+", not ${pkg.version}");return}`;

/**
 * Nearly all of it runs before the first view: a browser that knows this compiles it beside the page's own work, while the
 * script still comes, and not function by function in the way of the first view.
 */
const compileAhead = '//# allFunctionsCalledOnLoad';

/** One self-contained script, classic or module, for one paste. */
export const script = (name: string, module: string, tags: readonly string[]): UserConfig => ({
  ...shared,
  plugins: [
    scriptEntry(module, tags),
    idsFromTitles(),
    minifyLiterals(),
    loadFromBeside(),
    noGlobals(),
    ...evergreenLit(),
    parseAsHtml(),
    ourTemplates(),
    minifyAgain(),
  ],
  build: {
    ...shared.build,
    lib: { entry, formats: ['iife'], name: 'script', fileName: () => `${name}.js` },
    rolldownOptions: {
      output: {
        intro: leaveToFirst(tags),
        postBanner: `${notice('Lit, BSD-3-Clause')}\n${compileAhead}`,
      },
    },
  },
});

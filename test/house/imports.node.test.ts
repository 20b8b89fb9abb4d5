import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as rules from './rules.js';
import { importsOf, readSources } from './sources.js';

interface House {
  readonly rule: rules.Rule;
  /** Files that break the rule, so that the rule itself is known to work. */
  readonly broken: readonly Readonly<Record<string, string>>[];
}

const house: Readonly<Record<string, House>> = {
  'every room has its place in the order': {
    rule: rules.everyRoomIsKnown,
    broken: [{ 'utils/helpers.ts': '' }, { 'helpers.ts': '' }],
  },
  'imports run one way': {
    rule: rules.importsRunDownwards,
    broken: [
      { 'model/a.ts': `import { b } from '../i18n/b.js';`, 'i18n/b.ts': '' },
      { 'model/a.ts': `import type { B } from '../views/b.js';`, 'views/b.ts': '' },
      { 'loader/a.ts': `export * from '../storage/b.js';`, 'storage/b.ts': '' },
      { 'context/a.ts': `export { b } from '../events/b.js';`, 'events/b.ts': '' },
      { 'views/a.ts': `const b = () => import('../controllers/b.js');`, 'controllers/b.ts': '' },
      { 'styles/a.ts': `type B = import('../views/b.js').B;`, 'views/b.ts': '' },
      { 'elements/x/a.ts': `import '../../define/b.js';`, 'define/b.ts': '' },
      { 'define/a.ts': `import '../index.js';`, 'index.ts': '' },
    ],
  },
  'imports name a file or a package': {
    rule: rules.importsLeadSomewhere,
    broken: [
      { 'model/a.ts': `import './b.js';` },
      { 'model/a.ts': 'import(`./${name}.js`);' },
      { 'model/a.ts': `import 'https://example.com/b.js';` },
    ],
  },
  'no circle': {
    rule: rules.noCircle,
    broken: [
      {
        'model/a.ts': `import './b.js';`,
        'model/b.ts': `import type { C } from './c.js';`,
        'model/c.ts': `export * from './a.js';`,
      },
      { 'model/a.ts': `import './a.js';` },
    ],
  },
  'the model imports no package but valibot': {
    rule: rules.modelImportsOnlyValibot,
    broken: [
      { 'model/a.ts': `import { html } from 'lit';` },
      { 'model/a.ts': `import data from '../../data/mlops.json';` },
      { 'model/a.ts': `import 'valibot/deep';` },
    ],
  },
  'the model knows no page': {
    rule: rules.modelKnowsNoDom,
    broken: [
      { 'model/a.ts': 'document.title;' },
      { 'model/a.ts': 'globalThis.window.name;' },
      { 'model/a.ts': 'const of = (element: HTMLElement) => element;' },
      { 'model/a.ts': 'new MutationObserver(() => {});' },
      { 'model/a.ts': 'class A extends Event {}' },
    ],
  },
  'only the loader imports data': {
    rule: rules.onlyTheLoaderReadsData,
    broken: [
      { 'views/a.ts': `import { title } from '../../data/mlops.json';` },
      { 'loader/a.ts': `import { schemaText } from '../../test/config/build-schema.js';` },
    ],
  },
  'only loader/remote uses the network': {
    rule: rules.onlyRemoteUsesTheNetwork,
    broken: [
      { 'loader/given.ts': `await fetch('a');` },
      { 'views/a.ts': `globalThis.fetch('a');` },
      { 'controllers/a.ts': 'new XMLHttpRequest();' },
    ],
  },
  'only storage keeps things in the browser': {
    rule: rules.onlyStorageKeepsThings,
    broken: [
      { 'controllers/a.ts': `localStorage.getItem('a');` },
      { 'elements/a.ts': `window.sessionStorage.clear();` },
      { 'model/a.ts': `document.cookie;` },
    ],
  },
  'only define defines elements': {
    rule: rules.onlyDefineDefines,
    broken: [
      { 'elements/a.ts': `customElements.define('a-b', A);` },
      { 'index.ts': `globalThis.customElements.define('a-b', A);` },
      { 'elements/a.ts': `@customElement('a-b') class A {}` },
    ],
  },
  'the Lit of pasted scripts draws every template': {
    rule: rules.pastedScriptsDrawAllTemplates,
    broken: [
      { 'views/a.ts': 'html`<p ${ref(a)}>b</p>`;' },
      { 'views/a.ts': 'html`<p class="a" ${ref(a)} id=${b}>c</p>`;' },
      { 'views/a.ts': 'html`<p><!-- ${a} --></p>`;' },
      { 'views/a.ts': 'html`<textarea rows="2">${a}</textarea>`;' },
      { 'views/a.ts': 'html`<style>p { color: ${a} }</style>`;' },
      { 'views/a.ts': `import { html, svg } from 'lit';` },
    ],
  },
  'every file is short': {
    rule: rules.filesAreShort,
    broken: [{ 'views/a.ts': 'a();\n'.repeat(180) }],
  },
};

const sources = readSources();

describe('the house', () => {
  for (const [name, { rule, broken }] of Object.entries(house)) {
    it(name, () => {
      assert.deepEqual(rule(sources), []);
    });

    it(`${name}: what breaks it is found`, () => {
      for (const files of broken) {
        assert.equal(rule(new Map(Object.entries(files))).length, 1, JSON.stringify(files));
      }
    });
  }

  it('is read whole', () => {
    assert.ok(sources.has('index.ts'));
    assert.ok(sources.size > 50);
    const imported = new Set([...sources].flatMap(([file, text]) => importsOf(file, text)));
    const unused = [...sources.keys()].filter((file) => !imported.has(file));
    assert.deepEqual(unused, [
      'define/embed.ts',
      'define/load-beside.ts',
      'define/place-elements.ts',
      'index.ts',
      'prerender/cli.ts',
    ]);
  });

  it('may use what its rooms are for', () => {
    const allowed = new Map([
      ['loader/remote.ts', `import data from '../../data/mlops.json'; await fetch('a');`],
      ['storage/local.ts', `import '../model/a.js'; localStorage.getItem('a');`],
      ['define/a.ts', `customElements.define('a-b', A);`],
      ['model/a.ts', `import * as v from 'valibot'; type Prevent = 'event'; const elements = 1;`],
      ['views/a.ts', `import { guard } from 'lit/directives/guard.js'; document.title;`],
      [
        'views/b.ts',
        'html`<!-- a --><p class="b ${c} d" id=${e} ?hidden=${f}>g ${h} <i>${j}</i></p> ${k}`;',
      ],
    ]);
    for (const { rule } of Object.values(house)) assert.deepEqual(rule(allowed), []);
  });
});

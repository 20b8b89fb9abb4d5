import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import process from 'node:process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { importsOf } from '../house/sources.js';
import { listFiles, readText, root } from './files.js';

const esm = `${root}dist/esm/`;
const entries = ['index.js', ...listFiles(esm).filter((file) => /^define\/.*\.js$/.test(file))];

const runModule = async (code: string) => {
  const env = { ...process.env };
  // A loader of the test runner would come along.
  delete env['NODE_OPTIONS'];
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return stdout + stderr;
};

const globalsAddedBy = async (specifier: string) =>
  JSON.parse(
    await runModule(`
      const before = new Set(Reflect.ownKeys(globalThis));
      await import(${JSON.stringify(specifier)});
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
      console.log(JSON.stringify(added.map(String).sort()));`),
  ) as string[];

/** Every module of the package that an entry needs, at once or on demand. */
const reach = (entry: string): readonly string[] => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const imported of importsOf(file, readText(`dist/esm/${file}`))) {
      const module = imported.replace(/\.ts$/, '.js');
      if (module.endsWith('.js') && !/^(lit|@)/.test(module)) visit(module);
    }
  };
  visit(entry);
  return [...reached].sort();
};

describe('importing in Node', () => {
  it('has these entries', () => {
    assert.deepEqual(entries, [
      'index.js',
      'define/define.js',
      'define/mlops-roadmap.js',
      'define/roadmap-faq.js',
      'define/roadmap-phase.js',
    ]);
  });

  for (const entry of entries) {
    it(`${entry} does nothing and says nothing`, async () => {
      assert.equal(await runModule(`import ${JSON.stringify(`./dist/esm/${entry}`)};`), '');
    });
  }

  it('adds no global beyond those of Lit itself', async (context) => {
    const ofLit = await globalsAddedBy('lit');
    const ofPackage = await globalsAddedBy('./dist/esm/index.js');
    context.diagnostic(`Lit adds ${ofLit.join(', ') || 'none'}`);
    assert.deepEqual(ofPackage, ofLit);
  });

  it('works by the names of the package', async () => {
    const code = `
      for (const path of ['', '/mlops-roadmap', '/roadmap-phase', '/roadmap-faq', '/prerender']) {
        console.log(Object.keys(await import('mlops-roadmap' + path)).sort().join());
      }`;
    assert.deepEqual((await runModule(code)).trim().split('\n'), [
      'MlopsRoadmap,RoadmapErrorEvent,RoadmapFaq,RoadmapFilterEvent,RoadmapLoadEvent,RoadmapNavigateEvent,RoadmapPhase,RoadmapProgressEvent,RoadmapToggleEvent',
      'MlopsRoadmap',
      'RoadmapPhase',
      'RoadmapFaq',
      'MissingRendererError,PrerenderError,renderFaq,renderPhase,renderRoadmap,styleHashes',
    ]);
  });

  it('works twice, also beside another copy', async () => {
    const code = `
      await import('./dist/esm/index.js');
      await import('./dist/esm/index.js?again');
      await import('./dist/esm/define/roadmap-phase.js?again');`;
    assert.equal(await runModule(code), '');
  });
});

describe('an entry for one element', () => {
  const elementsIn = (modules: readonly string[]) => [
    ...new Set(modules.flatMap((file) => /^elements\/(.+)\//.exec(file)?.[1] ?? [])),
  ];

  for (const tag of ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq']) {
    it(`pulls in the class of ${tag} and of no other`, () => {
      assert.deepEqual(elementsIn(reach(`define/${tag}.js`)), [tag]);
    });
  }

  it('pulls in nothing that a single phase does not show', () => {
    const notShown = ['promo', 'faq', 'roadmap', 'timeline', 'overview', 'header', 'controls'];
    const reached = reach('define/roadmap-phase.js');
    assert.deepEqual(
      reached.filter((file) => notShown.some((view) => file === `views/${view}.js`)),
      [],
    );
    assert.ok(!reached.includes('loader/bundled.js'));
    assert.ok(reached.includes('views/phase.js'));
  });

  it('is one of three that the whole pulls in', () => {
    assert.equal(elementsIn(reach('index.js')).length, 3);
  });

  it('leaves nothing unreached', () => {
    const modules = listFiles(esm).filter((file) => file.endsWith('.js'));
    const reached = new Set([...reach('index.js'), ...reach('prerender/index.js')]);
    assert.deepEqual([...reached].sort(), modules);
  });
});

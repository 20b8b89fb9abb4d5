import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { build, type Rolldown } from 'vite';
import { bundled } from '../../src/loader/bundled.js';
import { brotliSize, readText, root } from './files.js';

const scriptCeiling = 20_000;
const phaseCeiling = 13_000;

const report = (context: TestContext, what: string, size: number): void => {
  context.diagnostic(`${what}: ${size.toLocaleString('en')} bytes brotli`);
};

/** What a site that imports one entry ships, by whether it is loaded at once or on demand. */
const bundle = async (entry: string) => {
  const result = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library: a site's own build adds its loader once, whatever it bundles.
      lib: { entry: `${root}dist/esm/${entry}`, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } },
      },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const first = new Set<string>();
  const visit = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    chunks.get(name)?.imports.forEach(visit);
  };
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) visit(fileName);
  const codeOf = (isWanted: (name: string) => boolean) =>
    [...chunks.values()]
      .filter(({ fileName }) => isWanted(fileName))
      .map(({ code }) => code)
      .join('');
  return {
    atOnce: codeOf((name) => first.has(name)),
    onDemand: codeOf((name) => !first.has(name)),
  };
};

describe('size', () => {
  it(`of the pasted script is at most ${scriptCeiling.toLocaleString('en')} bytes`, (context) => {
    for (const script of ['roadmap-phase.js', 'roadmap-faq.js', 'roadmap-given.js']) {
      report(context, `dist/${script}`, brotliSize(readText(`dist/${script}`)));
    }
    const size = brotliSize(readText('dist/mlops-roadmap.js'));
    report(context, 'dist/mlops-roadmap.js', size);
    assert.ok(size <= scriptCeiling);
  });

  it(`of one bundled phase is at most ${phaseCeiling.toLocaleString('en')} bytes`, async (context) => {
    const { atOnce, onDemand } = await bundle('define/roadmap-phase.js');
    const size = brotliSize(atOnce);
    report(context, 'one roadmap-phase, bundled', size);
    report(context, 'on demand beside it', brotliSize(onDemand));
    assert.ok(size <= phaseCeiling);
  });

  it('of one bundled phase has no questions, no promo and no check of given data in it', async () => {
    const { atOnce, onDemand } = await bundle('define/roadmap-phase.js');
    assert.ok(bundled.faq);
    assert.ok(bundled.promo);
    for (const text of [bundled.faq.title, bundled.promo.category, 'or a relative address']) {
      assert.ok(!atOnce.includes(text), text);
    }
    assert.ok(atOnce.includes('Python & ML Fundamentals'));
    assert.ok(onDemand.includes('or a relative address'));
  });
});

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { bundle } from './bytes-bundle.js';
import { brotliSize, readText, root } from './files.js';

const scriptCeiling = 21_000;
const phaseCeiling = 14_000;
/** With the whole of Lit, which pasted scripts do without, and with the ids that they make from titles. */
const bundledCeiling = 15_000;

const onePhase = `${root}dist/esm/define/roadmap-phase.js`;

const report = (context: TestContext, what: string, size: number): void => {
  context.diagnostic(`${what}: ${size.toLocaleString('en')} bytes brotli`);
};

describe('size', () => {
  for (const [script, ceiling] of [
    ['mlops-roadmap.js', scriptCeiling],
    ['roadmap-phase.js', phaseCeiling],
    ['roadmap-faq.js', phaseCeiling],
  ] as const) {
    it(`of the pasted ${script} is at most ${ceiling.toLocaleString('en')} bytes`, (context) => {
      const size = brotliSize(readText(`dist/${script}`));
      report(context, `dist/${script}`, size);
      assert.ok(size <= ceiling);
    });
  }

  it(`of one bundled phase is at most ${bundledCeiling.toLocaleString('en')} bytes`, async (context) => {
    const { atOnce, onDemand } = await bundle(onePhase);
    const size = brotliSize(atOnce);
    report(context, 'one roadmap-phase, bundled', size);
    report(context, 'on demand beside it', brotliSize(onDemand));
    assert.ok(size <= bundledCeiling);
  });

  it('of one bundled phase has no questions, no promo and no check of given data in it', async () => {
    const { atOnce, onDemand } = await bundle(onePhase);
    assert.ok(bundled.faq);
    assert.ok(bundled.promo);
    for (const text of [bundled.faq.title, bundled.promo.category, 'or a relative address']) {
      assert.ok(!atOnce.includes(text), text);
    }
    assert.ok(atOnce.includes('Python & ML Fundamentals'));
    assert.ok(onDemand.includes('or a relative address'));
  });
});

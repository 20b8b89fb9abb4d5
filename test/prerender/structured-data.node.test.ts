import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { structuredDataText } from '../../src/model/structured-data.js';
import { renderRoadmap } from '../../src/prerender/index.js';

const script = /<script type="application\/ld\+json" data-roadmap="([\w-]+)">([^<]*)<\/script>$/;

describe('structured data in a prerender', () => {
  for (const format of ['dsd', 'html'] as const) {
    it(`stands behind the element, which is told of it (${format})`, async () => {
      const html = await renderRoadmap({ format, structuredData: true });
      assert.match(html, /^<mlops-roadmap structured-data>/);
      const [, id, text] = script.exec(html) ?? [];
      assert.deepEqual([id, text], ['mlops', structuredDataText(bundled, true)]);
      const without = await renderRoadmap({ format });
      const element = html.replace(script, '').replace(' structured-data', '').trimEnd();
      assert.equal(element, without.trimEnd());
    });
  }

  it('has no questions that are not shown, but those that the author has placed', async () => {
    const render = (inside: boolean) =>
      renderRoadmap({
        format: 'html',
        structuredData: true,
        hide: 'faq',
        content: async ({ renderPhase, renderFaq }) =>
          (await renderPhase({ phase: 1 })) + (inside ? await renderFaq() : ''),
      });
    assert.doesNotMatch(await render(false), /FAQPage/);
    assert.match(await render(true), /FAQPage/);
  });

  it('cannot be left by what is in the data', async () => {
    const title = '</script><script>alert(1)</script>';
    const roadmap = { ...bundled, title };
    for (const format of ['dsd', 'html'] as const) {
      const html = await renderRoadmap({ format, structuredData: true, roadmap });
      assert.equal(html.match(/<script/g)?.length, 1);
    }
  });

  it('is no part of Markdown', async () => {
    const format = 'markdown';
    assert.equal(
      await renderRoadmap({ format, structuredData: true }),
      await renderRoadmap({ format }),
    );
  });
});

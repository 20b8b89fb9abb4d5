import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import type { Fault } from '../../src/model/fault.js';
import type { PhaseOptions, RoadmapOptions } from '../../src/prerender/options.js';
import {
  PrerenderError,
  renderFaq,
  renderPhase,
  renderRoadmap,
  styleHashes,
} from '../../src/prerender/index.js';
import { oddTags } from '../i18n/odd-tags.js';
import { sample } from '../model/sample.js';

const formats = ['dsd', 'html', 'markdown'] as const;

/** What is read of it, without white space. */
const textOf = (output: string): string =>
  output
    .replace(
      /\\([<>&])/g,
      (_, character: string) => `&${{ '<': 'lt', '>': 'gt' }[character] ?? 'amp'};`,
    )
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
    )
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, '');

/** The first of some texts that does not stand behind those before it. */
const firstMissing = (output: string, texts: readonly string[]): string | undefined => {
  const whole = textOf(output);
  let from = 0;
  return texts.find((text) => {
    const words = text.replace(/\s+/g, '');
    const at = whole.indexOf(words, from);
    from = at + words.length;
    return at < 0;
  });
};

const textsOfPhase = (index: number): readonly string[] => {
  const phase = bundled.phases[index];
  assert.ok(phase);
  const topics = phase.topics.flatMap(({ title, detail }) => [title, detail ?? '']);
  return [
    phase.title,
    phase.tagline ?? '',
    ...topics,
    ...(phase.tools ?? []).map(({ name }) => name),
  ];
};

const questions = bundled.faq?.items ?? [];
const textsOfFaq = questions.flatMap(({ question, answer }) => [question, answer]);

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&amp;</template>`[a](b)';

const evil = sample({
  title: hostile,
  summary: hostile,
  'phases[0].title': hostile,
  'phases[0].tagline': hostile,
  'phases[0].topics[0].title': hostile,
  'phases[0].topics[0].detail': hostile,
});

describe('what is prerendered', () => {
  for (const format of formats) {
    it(`says everything of a roadmap, in order: ${format}`, async () => {
      const output = await renderRoadmap({ format });
      const { title, summary = '', phases, promo } = bundled;
      assert.equal(
        firstMissing(output, [
          title,
          summary,
          ...phases.flatMap((_, index) => textsOfPhase(index)),
          promo?.title ?? '',
          ...textsOfFaq,
        ]),
        undefined,
      );
    });

    it(`says everything of one phase and nothing of another: ${format}`, async () => {
      const output = await renderPhase({ format, phase: 3 });
      assert.equal(firstMissing(output, textsOfPhase(2)), undefined);
      assert.equal(
        firstMissing(output, [bundled.phases[3]?.title ?? '']),
        bundled.phases[3]?.title,
      );
    });

    it(`says every question and answer: ${format}`, async () => {
      assert.equal(firstMissing(await renderFaq({ format }), textsOfFaq), undefined);
    });

    it(`leaves text text: ${format}`, async () => {
      const output =
        (await renderRoadmap({ format, roadmap: evil, id: hostile, hide: hostile })) +
        (await renderPhase({ format, roadmap: evil, phase: 1, open: true, lang: hostile }));
      const tags = output.replace(/\\</g, '').match(/<\/?(script|img)\b/g);
      assert.equal(tags, null);
      assert.equal(
        output.match(/<template/g)?.length ?? 0,
        output.match(/<\/template>/g)?.length ?? 0,
      );
      if (format === 'markdown') assert.doesNotMatch(output, /(?<!\\)(\[a|`|<)/);
      assert.equal(firstMissing(output, [hostile, hostile]), undefined);
    });

    it(`says what is wrong with a roadmap and shows the rest: ${format}`, async () => {
      const told: Fault[] = [];
      const roadmap = sample({ 'phases[0].topics[0].url': 'javascript:alert(1)' });
      const onFaults = (faults: readonly Fault[]) => told.push(...faults);
      const output = await renderRoadmap({ format, roadmap, onFaults });
      assert.doesNotMatch(output, /javascript/);
      assert.deepEqual(
        told.map(({ path }) => path),
        ['phases[0].topics[0].url'],
      );
    });

    it(`refuses what cannot be shown: ${format}`, async () => {
      for (const [rendering, path] of [
        [renderRoadmap({ format, roadmap: 1 }), ''],
        [renderPhase({ format, phase: 99 }), 'phase'],
        [renderFaq({ format, roadmap: { ...bundled, faq: undefined } }), 'faq'],
      ] as const) {
        await assert.rejects(rendering, (error) => {
          assert.ok(error instanceof PrerenderError);
          assert.equal(error.faults[0]?.path, path);
          return true;
        });
      }
    });

    it(`takes what plain JavaScript gives it, or says what is wrong with it: ${format}`, async () => {
      const loosely = {
        format,
        open: null,
        hide: ['promo', 'tools'],
        headingLevel: null,
        lang: null,
      };
      assert.equal(
        await renderRoadmap(loosely as unknown as RoadmapOptions),
        await renderRoadmap({ format, hide: 'promo tools' }),
      );
      for (const [rendering, message] of [
        [renderRoadmap({ format, open: true } as object), 'open: Expected text but received true'],
        [renderFaq({ format, open: 2 } as object), 'open: Expected text but received 2'],
        [
          renderRoadmap({ format, hide: [1] } as object),
          'hide: Expected text but received a list of 1',
        ],
        [
          renderPhase({ format, phase: 1, open: 'all' } as unknown as PhaseOptions),
          'open: Expected true or false but received "all"',
        ],
        [
          renderPhase(undefined as unknown as PhaseOptions),
          'phase: No phase of the roadmap has been named here.',
        ],
        [
          renderRoadmap({
            format,
            content: ({ renderPhase: phase }) => phase({} as PhaseOptions),
          }),
          'phase: No phase of the roadmap has been named here.',
        ],
      ] as const) {
        await assert.rejects(rendering, (error) => {
          assert.ok(error instanceof PrerenderError);
          assert.equal(error.message, message);
          return true;
        });
      }
    });

    it(`says its own words in the language that is asked for: ${format}`, async () => {
      const output = await renderPhase({ format, phase: 1, lang: 'de' });
      assert.equal(firstMissing(output, ['4–6 Wochen', 'Lerninhalte']), undefined);
      if (format !== 'markdown') assert.match(output, /^<roadmap-phase lang="de" phase="1">/);
    });

    it(`takes any language for what it is: ${format}`, async () => {
      for (const lang of oddTags) {
        const output = await renderRoadmap({ format, lang, progress: true, start: '2026-12-01' });
        assert.equal(firstMissing(output, ['8 phases', 'What to learn']), undefined, lang);
      }
      const hebrew = await renderPhase({ format, phase: 1, lang: 'iw' });
      assert.equal(firstMissing(hebrew, ['מה ללמוד']), undefined);
    });

    it(`has the author's own phases between their prose: ${format}`, async () => {
      const output = await renderRoadmap({
        format,
        hide: 'tools promo',
        headingLevel: 3,
        content: async ({ renderPhase: phase, renderFaq: faq }) =>
          `One.\n\n${await phase({ phase: 2 })}\nTwo.\n\n${await faq()}`,
      });
      const [, second] = bundled.phases;
      assert.equal(
        firstMissing(output, [bundled.title, 'One.', second?.title ?? '', 'Two.', ...textsOfFaq]),
        undefined,
      );
      assert.equal(
        firstMissing(output, [second?.tools?.[0]?.name ?? '']),
        second?.tools?.[0]?.name,
      );
      const [first] = bundled.phases;

      assert.equal(firstMissing(output, [first?.tagline ?? '']), first?.tagline);
      assert.match(output, format === 'markdown' ? /^#### .*2/m : /<h4/);
    });
  }

  for (const format of formats) {
    it(`announces the promo where it has an address: ${format}`, async () => {
      const { announcement = '', action = '' } = bundled.promo ?? {};
      const order = [announcement, action, bundled.title];
      const render = (options: object) => renderRoadmap({ format, ...options });
      assert.equal(firstMissing(await render({ promoHref: '/b' }), order), undefined);
      for (const options of [{}, { promoHref: '/b', hide: 'promo' }]) {
        assert.equal(firstMissing(await render(options), [announcement]), announcement);
      }
      const headless = await render({ promoHref: '/b', hide: 'header' });
      assert.equal(firstMissing(headless, [announcement, action]), undefined);
    });
  }

  it('hides what is hidden, and opens what is to be open', async () => {
    for (const format of ['dsd', 'html'] as const) {
      const output = await renderRoadmap({ format, hide: 'header faq promo', open: '2' });
      assert.doesNotMatch(output, /data-question|<h2/);
      const open = [...output.matchAll(/<details[^>]*data-phase="([\w-]+)"[^>]*\sopen[^>]*>/g)];
      assert.deepEqual(
        open.map(([, id]) => id),
        [bundled.phases[1]?.id],
      );
    }
  });

  it('has its options as attributes, and no others', async () => {
    const options = {
      theme: 'dark',
      headingLevel: 4,
      promoHref: '/a?b&c',
      exclusive: true,
    } as const;
    const foreign = { onclick: 'alert(1)', style: 'color: red', ...options };
    for (const format of ['dsd', 'html'] as const) {
      assert.match(
        await renderRoadmap({ format, ...foreign }),
        /^<mlops-roadmap theme="dark" exclusive heading-level="4" promo-href="\/a\?b&amp;c"><template /,
      );
    }
  });

  it('has links that lead into the page that it will be', async () => {
    const output = await renderRoadmap({ id: 'mine' });
    const [first] = bundled.phases;
    assert.match(output, new RegExp(`href="#mine-${first?.id ?? ''}"`));
    assert.equal(Reflect.has(globalThis, 'location'), false);
  });

  it('has links inside it that lead where those of the element lead, also with an empty id', async () => {
    const render = (id?: string) =>
      renderRoadmap({ id, content: ({ renderPhase: phase }) => phase({ phase: 1 }) });
    const [first] = bundled.phases;
    for (const [id, name] of [
      ['', bundled.id],
      ['mine', 'mine'],
    ] as const) {
      const links = (await render(id)).match(/(?<=copy-link" href="#)[\w-]+/g);
      assert.deepEqual(links, [`${name}-${first?.id ?? ''}`]);
    }
  });

  for (const format of ['dsd', 'html'] as const) {
    it(`leaves what the author has written as it is: ${format}`, async () => {
      const prose = '<pre>one\n\n\ntwo</pre>\n\n';
      for (const inside of [true, false]) {
        const output = await renderRoadmap({
          format,
          content: async ({ renderPhase: phase }) =>
            prose + (inside ? await phase({ phase: 1 }) : ''),
        });
        assert.ok(output.includes(prose));
      }
    });
  }

  it('has no marks of Lit, no inline styles and no handlers', async () => {
    const output = await renderRoadmap({ open: 'all' });
    assert.doesNotMatch(output, /<!--|\sstyle=|\son\w+=/);
  });

  it('has addresses in Markdown that end where they end', async () => {
    const roadmap = sample({ 'phases[0].topics[0].url': 'https://a.example/(x) <y>`&copy;\n' });
    const output = await renderRoadmap({ format: 'markdown', roadmap });
    assert.ok(output.includes('](https://a.example/%28x%29%20%3Cy%3E%60&amp;copy;)'), output);
  });

  it('begins no list in Markdown where a sentence looks like one', async () => {
    for (const [summary, line] of [
      ['1. One', '1\\. One'],
      ['- one', '\\- one'],
      ['+ one', '\\+ one'],
    ] as const) {
      const output = await renderRoadmap({ format: 'markdown', roadmap: sample({ summary }) });
      assert.ok(output.split('\n').includes(line), output);
    }
  });

  it('begins no list inside a list in Markdown where the name of a tool looks like one', async () => {
    const tools = ['1. x', '- x', '---', '2) y'].map((name) => ({ name }));
    const roadmap = sample({ 'phases[0].tools': tools });
    const output = await renderPhase({ format: 'markdown', roadmap, phase: 1 });
    assert.equal(
      output.slice(output.lastIndexOf('\n\n')).trim(),
      ['- 1\\. x', '- \\- x', '- \\---', '- 2\\) y'].join('\n'),
    );
  });

  it('has one style sheet, whose hash is told', async () => {
    const output = await renderPhase({ phase: 1 });
    const hashes = await styleHashes(output + (await renderPhase({ phase: 2 })));
    assert.equal(hashes.length, 1);
    assert.match(hashes[0] ?? '', /^'sha256-[\w+/]{43}='$/);
    assert.deepEqual(await styleHashes(await renderPhase({ phase: 1, format: 'html' })), []);
  });
});

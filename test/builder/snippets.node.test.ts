import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { kindIds } from '../../demo/builder/kinds.js';
import { snippetOf } from '../../demo/builder/snippets/index.js';
import { type Setup, setupOf } from '../../demo/builder/snippets/setup.js';
import { allowed, initial, type State } from '../../demo/builder/state.js';
import { readEmbed } from '../../src/model/embed.js';
import { safeUrl } from '../../src/model/safe-url.js';
import { anyBreakingText, anyState, setupWith, surroundings } from './sample.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What HTML, JSX and Vue read in an attribute. */
const attributesIn = (code: string, name: string): readonly string[] =>
  Array.from(code.matchAll(new RegExp(`[ \\n]${name}="([^"]*)"`, 'g')), ([, value = '']) =>
    value.replace(/&(?:#(\d+)|(\w+));/g, (_, number: string | undefined, word: string) =>
      number === undefined ? (entities[word] ?? '') : String.fromCharCode(Number(number)),
    ),
  );

const phase: Partial<State> = { element: 'roadmap-phase', phase: '3', open: 'all' };

const codeOf = (setup: Setup, index = 0): string => snippetOf(setup).pieces[index]?.code ?? '';

describe('snippets', () => {
  it('are as short as what has been chosen', () => {
    assert.equal(
      codeOf(setupWith({ ...phase, reserve: false })),
      `<roadmap-phase phase="3" open></roadmap-phase>
<script src="https://roadmaps.example/dist/roadmap-phase.js" async></script>`,
    );
  });

  it('have styles before the element, and what stands inside it', () => {
    const tokens = { accent: '7a1f5c', radius: '0.25', 'heading-font': 'serif' };
    assert.equal(
      codeOf(setupWith({ ...phase, style: 'paper', tokens, fallback: true })),
      `<link rel="stylesheet" href="https://roadmaps.example/dist/themes/paper.css" />
<style>
  roadmap-phase {
    --roadmap-accent: light-dark(#7a1f5c, #eda28e);
    --roadmap-radius: 0.25em;
    --roadmap-heading-font: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  }
  roadmap-phase:not(:defined) {
    display: block;
    min-height: 21em;
  }
</style>
<div>
<roadmap-phase phase="3" open>
<p>In short.</p>
</roadmap-phase>
</div>
<script src="https://roadmaps.example/dist/roadmap-phase.js" async></script>`,
    );
  });

  it('leave the side of a colour that nobody has chosen as the theme has it', () => {
    const accentUnder = (style: string, tokens: State['tokens']): string | undefined => {
      const code = codeOf(setupWith({ style, tokens }));
      return /--roadmap-accent: (.*);/.exec(code)?.[1];
    };
    const light = { accent: '7a1f5c' };
    assert.equal(accentUnder('', light), 'light-dark(#7a1f5c, oklch(0.79 0.11 272))');
    assert.equal(accentUnder('terminal', light), 'light-dark(#7a1f5c, #4df08a)');
    assert.equal(
      accentUnder('terminal', { 'accent-dark': 'aabbcc' }),
      'light-dark(#0b6a33, #aabbcc)',
    );
    // What a site has is not known.
    assert.equal(accentUnder('bootstrap', light), '#7a1f5c');
    assert.equal(accentUnder('bootstrap', { 'accent-dark': 'aabbcc' }), '#aabbcc');
    const both = { accent: '7a1f5c', 'accent-dark': 'aabbcc' };
    assert.equal(accentUnder('bootstrap', both), 'light-dark(#7a1f5c, #aabbcc)');
  });

  it('have a link to a theme that ends as it begins, in one line or in several', () => {
    const links = (['on', 'off'] as const).map((integrity) => {
      const code = codeOf(setupWith({ style: 'paper', integrity }));
      return /<link[^>]*>/.exec(code)?.[0] ?? '';
    });
    assert.deepEqual(
      links.map((link) => link.split('\n').at(-1)),
      ['/>', `<link rel="stylesheet" href="${surroundings.here}themes/paper.css" />`],
    );
  });

  it('give a colour that is like another what that has', () => {
    const railWith = (style: string, tokens: State['tokens']): string | undefined =>
      /--roadmap-rail: (.*);/.exec(codeOf(setupWith({ style, tokens })))?.[1];
    const rail = { rail: '112233' };
    assert.equal(railWith('', rail), 'light-dark(#112233, oklch(0.32 0.018 257))');
    assert.equal(railWith('high-contrast', rail), 'light-dark(#112233, #fff)');
    assert.equal(
      railWith('', { ...rail, 'border-dark': 'aabbcc' }),
      'light-dark(#112233, #aabbcc)',
    );
  });

  it('let the script say everything where it stands alone', () => {
    assert.equal(
      codeOf(setupWith({ ...phase, kind: 'script', theme: 'dark' })),
      `<script
  src="https://roadmaps.example/dist/roadmap-phase.js"
  data-element="roadmap-phase"
  data-phase="3"
  data-theme="dark"
  data-open
  async
></script>`,
    );
  });

  it('come from a server of one’s own where nothing else is said, named by the version', () => {
    assert.match(codeOf(setupOf(initial, surroundings)), /src="\/mlops-roadmap-1\.2\.3\//);
  });

  it('name no registry and no CDN, and install from a file', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const kind of kindIds)
          for (const { code } of snippetOf(setupWith({ ...state, kind })).pieces) {
            assert.doesNotMatch(code, /jsdelivr|unpkg|esm\.sh|skypack|cdnjs|npmjs/i);
            for (const [, what] of code.matchAll(/npm install (\S+)/g))
              assert.match(what ?? '', /^\.\.\/.*\.tgz$/);
            assert.doesNotMatch(code, /\bnpx (?!--no )/);
          }
      }),
    );
  });

  it('hold a script on another site to its hash, unless that is switched off', () => {
    const foreign = { ...phase, from: 'own', folder: 'https://scripts.example/x/' } as const;
    assert.match(codeOf(setupWith(foreign)), /integrity="sha384-AbC"/);
    assert.match(codeOf(setupWith({ ...foreign, folder: '//scripts.example/x' })), /integrity=/);
    assert.doesNotMatch(codeOf(setupWith({ ...foreign, integrity: 'off' })), /integrity/);
    const same = new URL('/r/', surroundings.here).href;
    assert.doesNotMatch(codeOf(setupWith({ ...foreign, folder: same })), /integrity/);
  });

  it('hold the script on a server of one’s own to what its address names', () => {
    const own = codeOf(setupWith({ ...phase, from: 'own' }));
    assert.match(own, /src="\/mlops-roadmap-1\.2\.3\/roadmap-phase\.js"\n {2}integrity="sha384-/);
    const unnamed = codeOf(setupWith({ ...phase, from: 'own', folder: '/scripts' }));
    assert.doesNotMatch(unnamed, /integrity/);
  });

  it('lead to no machine of the one who writes them, unless that is asked for', () => {
    for (const here of [
      ...['http://localhost:5173/dist/', 'http://127.0.0.1/dist/', 'http://[::1]:80/dist/'],
      ...['file:///home/me/dist/', 'http://roadmaps.localhost/dist/'],
    ])
      for (const kind of kindIds) {
        const setup = setupOf({ ...initial, kind }, { ...surroundings, here });
        for (const { code } of snippetOf(setup).pieces) assert.ok(!code.includes(here), code);
        assert.ok(codeOf(setupWith({ kind: 'html' }, { here })).includes(here));
      }
  });

  it('bring a roadmap that has been pasted along, and name one that has an address', () => {
    const own = JSON.stringify({ title: '</script><!-- "it\'s" \u2028' });
    for (const kind of ['html', 'script', 'wordpress', 'ghost'] as const) {
      const code = codeOf(setupWith({ ...phase, kind }, { own }));
      const [, text = ''] = /<script>([^]*?)<\/script>/.exec(code) ?? [];
      assert.ok(text.includes('\\u003c/script>\\u003c!--'), code);
      const placed: Record<string, unknown> = {};
      // What the page would do, with an element that notes what it is given.
      const element = { setAttribute: (name: string, value: string) => (placed[name] = value) };
      const script = { previousElementSibling: element, before: () => undefined };
      const page = { currentScript: script, createElement: () => element };
      runInNewContext(text, { document: page });
      assert.equal(JSON.stringify(Object.entries(element)[1]), `["roadmap",${own}]`);
      assert.deepEqual(placed, kind === 'script' ? { phase: '3', open: '' } : {});
    }
    const src = '/data/own.json';
    const named = codeOf(setupWith({ ...phase, src }, { own }));
    assert.match(named, /src="\/data\/own\.json"/);
    assert.doesNotMatch(named, /<script>/);
  });

  it('offer a roadmap that has been pasted as a file where a file is what is needed', () => {
    for (const kind of ['iframe', 'npm', 'react', 'vue', 'docusaurus', 'vitepress'] as const) {
      const { pieces } = snippetOf(setupWith({ kind }, { own: '{"id":"x"}' }));
      const file = pieces.find((piece) => piece.file === 'my-roadmap.json');
      assert.equal(file?.code, '{\n  "id": "x"\n}', kind);
      assert.ok(pieces.some((piece) => piece !== file && piece.code.includes('my-roadmap.json')));
    }
  });

  it('give a frame an address that its page understands', () => {
    const setup = setupWith({
      ...phase,
      kind: 'iframe',
      lang: 'de',
      theme: 'dark',
      progress: true,
    });
    const [, address = ''] = /src="([^"]*)"/.exec(codeOf(setup)) ?? [];
    assert.ok(address.startsWith(`${surroundings.here}embed.html?element=roadmap-phase&amp;`));
    const embed = readEmbed(address.replaceAll('&amp;', '&'));
    assert.equal(embed.tag, 'roadmap-phase');
    assert.deepEqual([...embed.attributes].sort(), [
      ['open', ''],
      ['phase', '3'],
      ['progress', ''],
    ]);
    assert.equal(embed.lang, 'de');
    assert.equal(embed.colorScheme, 'dark');
  });

  it('have no style attribute, which policies refuse', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const kind of kindIds)
          for (const { code } of snippetOf(setupWith({ ...state, kind })).pieces)
            assert.doesNotMatch(code, /\sstyle=/);
      }),
    );
  });

  it('install the version that the builder is of, and import no more than is asked for', () => {
    const [terminal, script, page] = snippetOf(setupWith({ ...phase, kind: 'npm' })).pieces;
    assert.equal(
      terminal?.code,
      '(cd ../mlops-roadmap && npm pack)\nnpm install ../mlops-roadmap/mlops-roadmap-1.2.3.tgz',
    );
    assert.equal(script?.code, "import 'mlops-roadmap/roadmap-phase';");
    assert.equal(page?.code, '<roadmap-phase phase="3" open></roadmap-phase>');
  });

  it('import a theme where no other rule can come before it', () => {
    for (const kind of ['npm', 'react', 'vue', 'vitepress', 'docusaurus'] as const) {
      const { pieces } = snippetOf(
        setupWith({ kind, style: 'paper', tokens: { accent: '7a1f5c' } }),
      );
      const isTop = (title: string): boolean => title.startsWith('At the top of');
      const theme = pieces.filter(({ code }) => code.includes('themes/paper.css'));
      assert.equal(theme.length, 1, kind);
      for (const { title, code } of theme) {
        if (code.includes('@import')) assert.ok(isTop(title) && code.startsWith('@import'), kind);
        else assert.match(code, /^import 'mlops-roadmap\/themes\/paper\.css';$/m, kind);
      }
    }
  });

  it('are never empty, whatever has been chosen, and each piece has a title of its own', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const kind of kindIds) {
          const { how, pieces } = snippetOf(setupWith({ ...state, kind }));
          assert.ok(how);
          assert.ok(pieces.length > 0 && pieces.every(({ code }) => code !== ''));
          assert.equal(new Set(pieces.map(({ title }) => title)).size, pieces.length);
        }
      }),
    );
  });

  it('let no value out of its quotes', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const kind of kindIds) {
          const setup = setupWith({ ...state, kind });
          for (const { code } of snippetOf(setup).pieces) {
            // Every tag ends where its last attribute does.
            const values = setup.attributes.map(([, value]) => String(value));
            for (const value of values.filter((text) => /[<>"]/.test(text)))
              assert.ok(!code.includes(value), code);
          }
        }
      }),
    );
  });

  const withText = (text: string): Partial<State> => ({
    src: text,
    promoHref: text,
    parentHref: text,
    folder: text,
    from: 'own',
  });

  it('stay one block, whatever text a value is', () => {
    fc.assert(
      fc.property(
        anyBreakingText,
        fc.constantFrom(...allowed.element),
        fc.boolean(),
        (text, element, fallback) => {
          for (const kind of kindIds) {
            const plain = { element, kind, fallback, progress: true, lang: 'de' } as const;
            const pieces = snippetOf(setupWith({ ...plain, ...withText(text) })).pieces;
            const usual = snippetOf(setupWith({ ...plain, ...withText('/a') })).pieces;
            pieces.forEach(({ code }, index) => {
              const [lines, usualLines] = [code, usual[index]?.code ?? ''].map((one) =>
                one.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/),
              );
              const isBlank = (line: string): boolean => line.trim() === '';
              assert.equal(lines?.filter(isBlank).length, usualLines?.filter(isBlank).length, code);
              // Nothing of the text begins a line.
              for (const line of lines ?? [])
                assert.match(
                  line,
                  /^( *(<|>|\/>|[\w:-]+(=|$)|["'{}()\]]|import|export|@|\()|$|\s|.*[;{}]$|npm)/,
                );
              assert.ok(!/[^\n\P{Cc}]/u.test(code), JSON.stringify(code));
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give the element the text as it is', () => {
    fc.assert(
      fc.property(anyBreakingText, (text) => {
        // An address is written as it was tested.
        const held = safeUrl(text);
        for (const kind of kindIds.filter((one) => one !== 'iframe')) {
          const { pieces } = snippetOf(setupWith({ kind, promoHref: text }));
          const code = pieces.map((piece) => piece.code).join('\n\n');
          const name = kind === 'script' ? 'data-promo-href' : 'promo-href';
          assert.deepEqual(attributesIn(code, name), held === undefined ? [] : [held], code);
        }
      }),
    );
  });

  it('let no id of a level out of the style element', () => {
    const levels = [
      { id: '</style><script/src=//x>', name: 'Hostile' },
      { id: 'a:red}*{x', name: 'Hostile' },
      { id: 'основа', name: 'Basis' },
    ];
    const tokens = Object.fromEntries(levels.map(({ id }) => [`level-${id}`, '112233']));
    const code = codeOf(setupWith({ tokens }, { levels }));
    assert.doesNotMatch(code, /src=\/\/x|red/);
    assert.match(code, /--roadmap-level-основа: light-dark\(#112233/);
  });
});

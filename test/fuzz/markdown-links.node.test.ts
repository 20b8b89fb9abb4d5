import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as commonmark from 'commonmark';
import * as fc from 'fast-check';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { wholeMarkdown } from '../../src/elements/mlops-roadmap/whole-markdown.js';
import { en } from '../../src/i18n/en.js';
import { checklist } from '../../src/model/checklist.js';
import { parseRoadmap } from '../../src/model/parse.js';
import { safeUrl } from '../../src/model/safe-url.js';
import { anyAddress } from './addresses.js';
import { holds } from './holds.js';
import { hostileRoadmaps, hostileString } from './hostile-roadmaps.js';
import { invisible } from './invisible.js';
import { anyText } from './values.js';

/** What a parser makes of Markdown: where its links lead, and how many pictures there are. */
interface Drawn {
  readonly links: readonly string[];
  readonly images: number;
}

const linkify = markdownIt({ linkify: true, html: true });

const inHtml = (html: string): Drawn => ({
  // As a browser reads it.
  links: Array.from(html.matchAll(/<a\b[^>]*? href="([^"]*)"/g), ([, href = '']) =>
    linkify.utils.unescapeAll(href),
  ),
  images: html.split(/<img\b/).length - 1,
});

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const inTree = (node: Node): Drawn => {
  const inner = (node.children ?? []).map(inTree);
  const isLink = ['link', 'linkReference', 'definition'].includes(node.type);
  return {
    links: [...(isLink ? [node.url ?? ''] : []), ...inner.flatMap(({ links }) => links)],
    images: inner.reduce((sum, { images }) => sum + images, Number(node.type.startsWith('image'))),
  };
};

const parsers: Readonly<Record<string, (markdown: string) => Drawn>> = {
  marked: (markdown) => inHtml(marked.parse(markdown, { async: false })),
  commonmark: (markdown) =>
    inHtml(new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(markdown))),
  'markdown-it with linkify': (markdown) => inHtml(linkify.render(markdown)),
  'micromark with GFM': (markdown) => {
    const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
    return inTree(fromMarkdown(markdown, options));
  },
};

const page = 'https://host.invalid/';

const isUrl = (text: string): boolean => URL.canParse(text, page);

/** Where a link leads from a page, byte by byte, however much of it is percent-encoded. */
const leadsTo = (url: string): string =>
  Array.from(new TextEncoder().encode(new URL(url, page).href), (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : typeof value === 'string'
      ? [value]
      : [];

const urlsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) =>
        key === 'url' && typeof item === 'string' ? [item] : urlsIn(item),
      )
    : [];

/** Nothing in the Markdown leads anywhere but to the addresses that a link may lead to. */
const leadsOnlyTo = (markdown: string, urls: readonly string[]): void => {
  const allowed = urls.flatMap((url) => safeUrl(url) ?? []);
  // One parser writes names of hosts in another way.
  const rewritten = allowed.map((url) => linkify.normalizeLink(url)).filter((url) => isUrl(url));
  const known = new Set([...allowed, ...rewritten].map(leadsTo));
  for (const [name, draw] of Object.entries(parsers)) {
    const { links, images } = draw(markdown);
    assert.equal(images, 0, `${name} draws a picture`);
    for (const link of links) {
      const place = leadsTo(link);
      assert.ok(known.has(place), `${name} makes a link of ${JSON.stringify(link)}`);
      assert.match(place, /^(https?|mailto):/);
    }
  }
};

const markdownOf = (given: unknown, shown: object = {}): string => {
  const { roadmap } = parseRoadmap(given);
  return roadmap
    ? wholeMarkdown({ roadmap, words: en, shown }) + checklist(roadmap, new Set())
    : '';
};

const piece = fc.constantFrom(
  ...['http://', 'https://', 'HTTPS://', 'ftp://', '//', 'www.', 'WWW.', 'mailto:', 'xmpp:', '@'],
  ...[
    'evil.com',
    'evil.example',
    'localhost',
    'a.b',
    'x.рф',
    '例え.jp',
    '127.0.0.1',
    '[::1]',
    'com',
  ],
  ...[':', '/', '.', '-', '_', '+', '?a=b', '#c', ' ', '\n', '(', ')', '[', ']', '![', '](', '!'],
  ...[
    '<',
    '>',
    '`',
    '*',
    '_',
    '~',
    '|',
    '\\',
    '&#46;',
    '&colon;',
    '[a]: ',
    '[^1]',
    '[x] ',
    '- ',
    '1. ',
  ],
  ...['"', "'", 'word', 'e', '😀', ...invisible],
);

/** Text made of what addresses, links and pictures are made of. */
const linkLike = fc.array(piece, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));

const text = fc
  .oneof({ weight: 4, arbitrary: linkLike }, anyAddress, hostileString, anyText)
  .filter((text) => text !== '' && text.length < 1000);

const roadmapOf = (texts: readonly string[], urls: readonly string[]): unknown => {
  const [one = 'a', two = 'b', three = 'c'] = texts;
  const [first, second, third] = urls;
  return {
    id: 'r',
    title: one,
    category: two,
    summary: three,
    parent: { title: one, url: first },
    levels: [{ id: 'l', name: two }],
    phases: [
      {
        id: 'p',
        title: three,
        tagline: one,
        level: 'l',
        duration: 'ongoing',
        topics: [
          { id: 'a', title: two, detail: three, url: first },
          { id: 'b', title: one, detail: two },
        ],
        tools: [{ name: three, url: second }, { name: one }],
      },
    ],
    promo: { announcement: two, category: one, title: three, text: two, action: one, url: third },
    faq: { title: two, items: [{ id: 'q', question: one, answer: three }] },
  };
};

describe('a roadmap as Markdown', () => {
  it('has no link and no picture but those of its addresses, for any parser', (context) => {
    const data = fc.record({
      texts: fc.array(text, { minLength: 3, maxLength: 3 }),
      urls: fc.array(fc.oneof(anyAddress, linkLike, fc.webUrl()), { minLength: 3, maxLength: 3 }),
    });
    let drawn = 0;
    holds(
      context,
      fc.property(data, ({ texts, urls }) => {
        const markdown = markdownOf(roadmapOf(texts, urls));
        leadsOnlyTo(markdown, urls);
        drawn += Number(markdown.includes(']('));
      }),
      500,
    );
    assert.ok(drawn > 0);
  });

  it('has none either where every field is hostile', (context) => {
    const data = hostileRoadmaps((url) => safeUrl(url) !== undefined).map(({ roadmap }) => roadmap);
    const isShort = (roadmap: unknown) => textsIn(roadmap).every(({ length }) => length < 10_000);
    holds(
      context,
      fc.property(data.filter(isShort), (roadmap) => {
        leadsOnlyTo(markdownOf(roadmap), urlsIn(roadmap));
      }),
      200,
    );
  });

  it('leads where it was tested to lead, whatever is written like an entity', () => {
    const urls = [
      'javascript&colon;alert(1)',
      'javascript&#58;alert(1)',
      '&#x6A;avascript:alert(1)',
    ];
    const queries = ['/?a=1&copy=2', '/?a&lt;b&amp;c', 'https://a.b/?x=\\&y=(1)'];
    for (const [one = '', two = '', three = ''] of [urls, queries]) {
      const markdown = markdownOf(roadmapOf(['a', 'b', 'c'], [one, two, three]));
      assert.ok(markdown.includes(']('));
      leadsOnlyTo(markdown, [one, two, three]);
    }
  });

  it('writes no link with anything invisible in or around a protocol', () => {
    for (const protocol of ['javascript', 'data', 'vbscript']) {
      for (const sign of invisible) {
        const urls = [
          `${sign}${protocol}:alert(1)`,
          `${protocol.slice(0, 3)}${sign}${protocol.slice(3)}:alert(1)`,
          `${protocol}${sign}:alert(1)`,
        ];
        const promoHref = `${protocol}:alert(1)${sign}`;
        leadsOnlyTo(markdownOf(roadmapOf(urls, urls), { promoHref }), []);
      }
    }
  });

  for (const words of [
    ...[
      'http://evil.com',
      'see https://evil.com/x, or',
      'www.evil.com',
      'WWW.EVIL.COM/a',
      'a@b.com',
    ],
    ...['mailto:a@b.com', 'xmpp:a@b.com/x', 'ftp://evil.com', '//evil.com', '//localhost:80/'],
    ...[
      'evil.com',
      'evil.co.uk/?a',
      'x.рф',
      '😀.com',
      '![a](https://evil.com/b.png)',
      'a.b+c@d.org',
    ],
    ...[
      '[a](https://evil.com)',
      '[a]: https://evil.com',
      '<https://evil.com>',
      '<a@b.com>',
      '[a][b]',
    ],
    ...[
      'http:////evil.com',
      'wwwwww.evil.com',
      '(http://evil.com)',
      '"http://evil.com"',
      '*www.a.com*',
    ],
  ]) {
    it(`leaves ${JSON.stringify(words)} the text that it is`, () => {
      leadsOnlyTo(markdownOf(roadmapOf([words, words, words], [])), []);
      // A link of its own stays one, and what stands in it does not become another.
      leadsOnlyTo(markdownOf(roadmapOf([words, words, words], ['/a', '/b', '/c'])), [
        '/a',
        '/b',
        '/c',
      ]);
      leadsOnlyTo(markdownOf(roadmapOf([`${words}!`, '!', '!'], ['/a', '/a', '/a'])), ['/a']);
    });
  }
});

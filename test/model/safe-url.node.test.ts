import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../src/model/parse.js';
import { linkOf, safeUrl } from '../../src/model/safe-url.js';
import { invisible } from '../fuzz/invisible.js';
import { sample } from './sample.js';

const place = 'phases[0].topics[0].url';

const safe = [
  'https://example.com/a?b=c#d',
  'HTTP://EXAMPLE.COM',
  'mailto:someone@example.com',
  '//example.com/a',
  '/a',
  'a/b.html',
  './javascript:alert(1)',
  '?a=javascript:alert(1)',
  '#javascript:alert(1)',
  '../..',
  'học/phần',
];

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  '\n\tjavascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  ' DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'filesystem:https://example.com/a',
  'ftp://example.com/',
  'intent://example.com',
  'view-source:https://example.com',
  'about:blank',
  'custom+scheme:x',
  'https://',
  'https:',
  'http:',
  ' \t',
  'http://exa mple.com',
];

describe('safeUrl', () => {
  for (const url of safe) {
    it(`lets a link lead to ${JSON.stringify(url)}`, () => {
      assert.equal(safeUrl(url), url);
      assert.deepEqual(parseRoadmap(sample({ [place]: url })).faults, []);
    });
  }

  for (const url of unsafe) {
    it(`does not let a link lead to ${JSON.stringify(url)}`, () => {
      assert.equal(safeUrl(url), undefined);
      const { roadmap, faults } = parseRoadmap(sample({ [place]: url }));
      assert.deepEqual(
        faults.map(({ path }) => path),
        [place],
      );
      assert.deepEqual(roadmap, sample({ [place]: undefined }));
    });
  }

  it('has no address where none is given', () => {
    for (const nothing of [undefined, null, '']) assert.equal(safeUrl(nothing), undefined);
  });

  for (const protocol of ['javascript', 'JAVASCRIPT', 'data', 'vbscript', 'blob', 'file', 'ftp']) {
    it(`refuses ${protocol} with anything invisible anywhere`, () => {
      for (const sign of invisible) {
        const [head, tail] = [protocol.slice(0, 4), protocol.slice(4)];
        for (const url of [
          `${sign}${protocol}:alert(1)`,
          `${sign}${sign} ${sign}${protocol}:alert(1)`,
          `${head}${sign}${tail}:alert(1)`,
          `${head}\n${sign}\t${tail}:alert(1)`,
          `${protocol}${sign}:alert(1)`,
          `${protocol}:${sign}alert(1)`,
          `${protocol}:alert(1)${sign}`,
          `${sign}${protocol}${sign}:${sign}//example.com/%0Aalert(1)${sign}`,
        ]) {
          assert.equal(safeUrl(url), undefined, JSON.stringify(url));
        }
      }
    });
  }

  it('gives the address without what is invisible around it, encoded inside', () => {
    for (const sign of invisible) {
      assert.equal(safeUrl(`${sign}https://a.example/b${sign}${sign}`), 'https://a.example/b');
      const inside = /[\t\n\r]/.test(sign) ? '' : encodeURIComponent(sign);
      assert.equal(safeUrl(`/a${sign}b`), `/a${inside}b`);
      assert.equal(safeUrl(sign.repeat(3)), undefined);
    }
  });

  it('is what the data hold then', () => {
    const { roadmap, faults } = parseRoadmap(sample({ [place]: '\u00A0https://a.b/c d\n' }));
    assert.deepEqual(faults, []);
    assert.equal(roadmap?.phases[0]?.topics[0]?.url, 'https://a.b/c%20d');
  });
});

describe('linkOf', () => {
  it('says that the address comes from the data, unless the author of the page has chosen it', () => {
    assert.deepEqual(linkOf({ url: '/a' }), { href: '/a', rel: 'noreferrer' });
    assert.deepEqual(linkOf({ url: '/a' }, '/b'), { href: '/b' });
    assert.deepEqual(linkOf({ url: '/a' }, 'javascript:alert(1)'), {
      href: '/a',
      rel: 'noreferrer',
    });
    assert.equal(linkOf({ url: 'data:,' }, ' '), undefined);
    assert.equal(linkOf(undefined), undefined);
  });

  it('knows no address that a page has added to all objects', () => {
    for (const value of ['javascript:alert(1)', 'https://evil.example/', '/logout']) {
      Object.defineProperty(Object.prototype, 'url', { configurable: true, value });
      try {
        for (const item of [{}, { title: 'T' }, Object.create({ url: '/a' }) as object, []])
          assert.equal(linkOf(item), undefined);
        assert.equal(linkOf({ url: '/a' })?.href, '/a');
      } finally {
        Reflect.deleteProperty(Object.prototype, 'url');
      }
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRoadmap } from '../../src/model/parse.js';
import { safeUrl } from '../../src/model/safe-url.js';
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
});

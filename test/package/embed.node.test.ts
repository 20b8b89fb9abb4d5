import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readText, root } from './files.js';

const page = readText('dist/embed.html');

const attribute = (name: string, tag: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

describe('embed.html', () => {
  it('allows neither inline scripts nor styles, and trusts Lit alone', () => {
    const policy = attribute(
      'content',
      /<meta\s+http-equiv="content-security-policy"[^>]*>/.exec(page)?.[0].replace(/\s+/g, ' ') ??
        '',
    );
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /trusted-types lit-html; require-trusted-types-for 'script'$/);
    assert.doesNotMatch(policy, /unsafe|\*|data:/);
    assert.doesNotMatch(page, /<style|<script(?![^>]* src=)| on\w+=/);
  });

  it('names only files beside it', () => {
    const files = [...page.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, file = '']) => file);
    assert.deepEqual(files.sort(), ['mlops-roadmap.js', 'oembed.json', 'roadmap-embed.js']);
    for (const file of files) assert.ok(existsSync(`${root}dist/${file}`), file);
  });

  it('is found by those who look for oEmbed, and is no search result of its own', () => {
    assert.match(page, /<link\s+rel="alternate"\s+type="application\/json\+oembed"/);
    assert.match(page, /<meta name="robots" content="noindex, indexifembedded" \/>/);
  });
});

describe('oembed.json', () => {
  const answer = JSON.parse(readText('dist/oembed.json')) as Readonly<Record<string, unknown>>;

  it('has what a rich answer requires', () => {
    const { version, type, html, width, height } = answer;
    assert.deepEqual([version, type], ['1.0', 'rich']);
    assert.ok(typeof width === 'number' && typeof height === 'number');
    assert.match(String(html), new RegExp(` width="${String(width)}" height="${String(height)}" `));
  });

  it('has a frame with a name, for an address that is to be replaced', () => {
    const html = String(answer['html']);
    assert.match(html, /^<iframe [^<>]*><\/iframe>$/);
    assert.equal(attribute('src', html), 'https://example.com/roadmap/embed.html');
    assert.equal(attribute('title', html), answer['title']);
  });
});

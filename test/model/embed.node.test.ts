import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Embed, readEmbed } from '../../src/model/embed.js';

const page = 'https://example.com/roadmap/embed.html';

const read = (query: string): Embed => readEmbed(page + query);

const attributesOf = (query: string): Readonly<Record<string, string>> =>
  Object.fromEntries(read(query).attributes);

describe('the address of a frame', () => {
  it('without a word shows the whole roadmap as the page around it is', () => {
    assert.deepEqual(read(''), {
      tag: 'mlops-roadmap',
      attributes: new Map(),
      lang: undefined,
      dir: 'ltr',
      colorScheme: 'light dark',
    });
  });

  it('names element, language, direction and theme', () => {
    const { tag, lang, dir, colorScheme } = read('?element=roadmap-faq&lang=pt-BR&theme=dark');
    assert.deepEqual([tag, lang, dir, colorScheme], ['roadmap-faq', 'pt-BR', 'ltr', 'dark']);
    assert.equal(read('?lang=ar-EG').dir, 'rtl');
    assert.equal(read('?lang=iw').dir, 'rtl');
    assert.equal(read('?lang=ar&dir=ltr').dir, 'ltr');
    assert.equal(read('?dir=rtl').dir, 'rtl');
    assert.equal(read('?theme=system').colorScheme, 'light dark');
  });

  it('names attributes of that element', () => {
    assert.deepEqual(attributesOf('?open=2+3&hide=promo&exclusive&progress=1&start=2026-12-01'), {
      open: '2 3',
      hide: 'promo',
      exclusive: '',
      progress: '',
      start: '2026-12-01',
    });
    assert.deepEqual(attributesOf('?element=roadmap-phase&phase=3&open=true&level=x&pace=fast'), {
      phase: '3',
      open: '',
    });
  });

  it('can leave what is there or not', () => {
    assert.deepEqual(attributesOf('?progress=false&exclusive=0&element=mlops-roadmap'), {});
    assert.deepEqual(attributesOf('?element=roadmap-phase&open=no'), {});
  });

  it('names addresses of the site of the frame alone', () => {
    for (const own of ['/a.json', 'a.json', '../a.json', 'https://example.com/a.json', '?b']) {
      assert.deepEqual(attributesOf(`?src=${encodeURIComponent(own)}`), { src: own });
    }
    for (const foreign of [
      ...[
        'https://example.org/a.json',
        '//example.org/a',
        'http://example.com/a',
        '\\\\example.org',
      ],
      ...['https://example.com:8443/a', 'https://example.com.example.org/', 'data:,{}', 'blob:a'],
      ...['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'mailto:a@b', ''],
      ...['https://', 'https:///example.org', 'ftp://example.com', '\t//example.org'],
    ]) {
      const value = encodeURIComponent(foreign);
      const query = `?src=${value}&promo-href=${value}&parent-href=${value}`;
      assert.deepEqual(attributesOf(query), {}, foreign);
    }
  });

  it('names nothing else', () => {
    const others = ['id', 'class', 'style', 'onclick', 'slot', 'is', 'roadmap', 'theme', 'lang'];
    const query = [...others, '__proto__', 'constructor', 'structured-data', 'SRC', 'innerHTML'];
    assert.deepEqual(attributesOf(`?${query.map((name) => `${name}=x`).join('&')}`), {});
    assert.equal(read('?element=script').tag, 'mlops-roadmap');
    assert.equal(read('?element=__proto__').tag, 'mlops-roadmap');
    assert.equal(read('?theme=constructor').colorScheme, 'light dark');
    assert.equal(read('?lang="><img>&dir=x').lang, undefined);
  });

  it('is read whatever it is', () => {
    const allowed = new Set([
      ...['src', 'open', 'exclusive', 'hide', 'level', 'heading-level', 'promo-href', 'debug'],
      ...['parent-href', 'progress', 'start', 'pace', 'phase'],
    ]);
    const name = fc.oneof(fc.constantFrom(...allowed, 'element', 'lang', 'dir'), fc.string());
    const value = fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.string(), (given, rest) => {
        const address = new URL(page);
        for (const [key, text] of given) address.searchParams.append(key, text);
        address.search += rest;
        const { tag, attributes } = readEmbed(address.href);
        assert.match(tag, /^(mlops-roadmap|roadmap-phase|roadmap-faq)$/);
        for (const [key, text] of attributes) {
          assert.ok(allowed.has(key));
          if (/src|href/.test(key)) assert.equal(new URL(text, page).origin, address.origin);
        }
      }),
    );
  });
});

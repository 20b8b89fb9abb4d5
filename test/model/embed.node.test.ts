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
      const src = new URL(own, page).href;
      assert.deepEqual(attributesOf(`?src=${encodeURIComponent(own)}`), { src });
    }
    assert.deepEqual(attributesOf('?src=/.//example.org/a'), {
      src: 'https://example.com//example.org/a',
    });
    assert.deepEqual(attributesOf('?promo-href=/Your account is “suspended”'), {
      'promo-href': 'https://example.com/Your%20account%20is%20%E2%80%9Csuspended%E2%80%9D',
    });
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
      ...['https://your-bank@example.com/a', 'https://:call@example.com/', '//a:b@example.com'],
    ]) {
      const value = encodeURIComponent(foreign);
      const query = `?src=${value}&promo-href=${value}&parent-href=${value}`;
      assert.deepEqual(attributesOf(query), {}, foreign);
    }
  });

  it('names a phase by its number or id alone, as what is not found is shown', () => {
    for (const phase of ['1', '08', '9999', 'model-serving', 'A', 'a_b-9', `a${'b'.repeat(63)}`]) {
      assert.deepEqual(attributesOf(`?element=roadmap-phase&phase=${phase}`), { phase });
    }
    for (const phase of [
      '”. Your account is suspended. Call 555-0100',
      ...['Your account', 'a b', 'a\u00a0b', 'a\nb', ' 3', '3 ', '-1', '1.5', '+3', '12345', ''],
      ...[
        'a.b',
        'a/b',
        'a:b',
        'a@b',
        'a,b',
        '_a',
        '-a',
        '1a',
        'é',
        'а',
        '٣',
        '３',
        'call☎',
        'a\u202eb',
      ],
      ...['<b>', '"', '&amp;', '%41', `a${'b'.repeat(64)}`, 'a'.repeat(100_000)],
    ]) {
      const query = `?element=roadmap-phase&phase=${encodeURIComponent(phase)}`;
      assert.deepEqual(attributesOf(query), {}, phase);
    }
  });

  it('names lists, levels and dates in their own form alone', () => {
    const names = ['open', 'hide', 'level', 'heading-level', 'start', 'pace'];
    for (const words of [
      'Your account is suspended. Call 555-0100',
      ...['“a”', 'a!', 'a,b', 'a.b', 'a:b', '<b>', 'a@b', 'é', 'a\u202eb', 'a'.repeat(1001)],
    ]) {
      const query = names.map((name) => `${name}=${encodeURIComponent(words)}`).join('&');
      assert.deepEqual(attributesOf(`?${query}`), {}, words);
    }
  });

  it('has no parameter that lists faults', () => {
    for (const element of ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq']) {
      const read = attributesOf(`?element=${element}&debug&src=/Your%20account%20is%20suspended`);
      assert.deepEqual(Object.keys(read), ['src']);
    }
  });

  it('names a language of bounded length', () => {
    assert.equal(read('?lang=zh-Hant-TW-x-a').lang, 'zh-Hant-TW-x-a');
    for (const lang of [`en${'-a'.repeat(5)}`, `en${'-a'.repeat(1_000_000)}!`, 'en_US', 'e', '1']) {
      assert.equal(read(`?lang=${lang}`).lang, undefined);
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
      ...['src', 'open', 'exclusive', 'hide', 'level', 'heading-level', 'promo-href'],
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
          else
            assert.match(text, key === 'phase' ? /^\d{1,4}$|^[A-Za-z][\w-]{0,63}$/ : /^[\w\s-]*$/);
        }
      }),
    );
  });
});

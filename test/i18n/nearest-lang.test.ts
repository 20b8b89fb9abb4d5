import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { loadWords } from '../../src/i18n/languages.js';
import { part } from '../support/roadmap.js';
import { says } from './said.js';

const english = 'Expand all';
const german = 'Alle ausklappen';
const french = 'Tout développer';
const spanish = 'Expandir todo';

const page = document.documentElement;
const pageLang = page.getAttribute('lang');

afterEach(() => {
  if (pageLang === null) page.removeAttribute('lang');
  else page.lang = pageLang;
});

const roadmapIn = (place: Element | ShadowRoot | null | undefined): MlopsRoadmap => {
  const roadmap = place?.querySelector('mlops-roadmap');
  if (!roadmap) throw new Error('no roadmap');
  return roadmap;
};

const isGerman = (roadmap: MlopsRoadmap) => says(roadmap, 'toggle-all', german);
const isFrench = (roadmap: MlopsRoadmap) => says(roadmap, 'toggle-all', french);
const isEnglish = (roadmap: MlopsRoadmap) => says(roadmap, 'toggle-all', english);

/** A part of the page with a shadow root, as a component of the host page has. */
const shadowIn = (host: Element | null | undefined, content: string): ShadowRoot => {
  if (!host) throw new Error('no host');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return root;
};

describe('the nearest lang decides', () => {
  it('of the element itself', async () => {
    const place = await fixture(html`
      <div lang="fr"><mlops-roadmap lang="de"></mlops-roadmap></div>
    `);
    await isGerman(roadmapIn(place));
  });

  it('of an ancestor', async () => {
    page.lang = 'fr';
    const place = await fixture(html`
      <div lang="de">
        <p><mlops-roadmap></mlops-roadmap></p>
      </div>
    `);
    await isGerman(roadmapIn(place));
  });

  it('of the page', async () => {
    page.lang = 'de';
    await isGerman(await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`));
  });

  it('of what is around a shadow root of the page', async () => {
    const place = await fixture(html`<div lang="de"><p></p></div>`);
    const root = shadowIn(place.firstElementChild, '<div></div>');
    const inner = shadowIn(root.firstElementChild, '<mlops-roadmap></mlops-roadmap>');
    await isGerman(roadmapIn(inner));
  });

  it('of a shadow root around another, also when it changes', async () => {
    const place = await fixture(html`<div></div>`);
    const root = shadowIn(place, '<div lang="fr"><p></p></div>');
    const inner = shadowIn(root.querySelector('p'), '<mlops-roadmap></mlops-roadmap>');
    await isFrench(roadmapIn(inner));
    root.firstElementChild?.setAttribute('lang', 'de');
    await isGerman(roadmapIn(inner));
  });

  it('inside a shadow root of the page', async () => {
    const place = await fixture(html`<div lang="fr"></div>`);
    const root = shadowIn(place, '<div lang="de"><mlops-roadmap></mlops-roadmap></div>');
    await isGerman(roadmapIn(root));
  });

  it('of a drawing around it', async () => {
    const place = await fixture(html`
      <svg lang="de" width="600" height="600">
        <foreignObject width="600" height="600"><mlops-roadmap></mlops-roadmap></foreignObject>
      </svg>
    `);
    await isGerman(roadmapIn(place));
  });

  for (const tag of ['de-AT', 'DE', 'de-Latn-CH-1996', 'de-x-own']) {
    it(`also with a region, a script or capitals: ${tag}`, async () => {
      await isGerman(
        await fixture<MlopsRoadmap>(html`<mlops-roadmap lang=${tag}></mlops-roadmap>`),
      );
    });
  }
});

describe('the words are English', () => {
  const tags = [
    ...['', 'en', 'en-GB', 'EN', 'xx', 'constructor', 'de_AT', 'deu', '-', '%'],
    ...['no', 'nn', 'zh-Hant', 'zh-TW', 'x-klingon', 'i-default', '_', 'z'.repeat(10_000)],
  ];
  for (const tag of tags) {
    it(`where the nearest lang is “${tag.slice(0, 20)}”, though German is around it`, async () => {
      const place = await fixture(html`
        <div lang="de"><mlops-roadmap lang=${tag}></mlops-roadmap></div>
      `);
      const roadmap = roadmapIn(place);
      await loadWords(tag);
      await nextFrame();
      expect(part(roadmap, 'toggle-all').innerText).to.equal(english);
      roadmap.lang = 'de';
      await isGerman(roadmap);
      roadmap.lang = tag;
      await isEnglish(roadmap);
    });
  }

  it('where there is no lang at all', async () => {
    page.lang = 'de';
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    await isGerman(roadmap);
    page.removeAttribute('lang');
    await isEnglish(roadmap);
  });
});

it('takes the earlier tag of Hebrew for the same language', async () => {
  const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap lang="iw"></mlops-roadmap>`);
  await says(roadmap, 'toggle-all', 'הרחבת הכול');
});

describe('the words change live', () => {
  it('with the lang of the element', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap lang="de"></mlops-roadmap>`);
    await isGerman(roadmap);
    roadmap.lang = 'fr';
    await isFrench(roadmap);
    roadmap.lang = 'en';
    await isEnglish(roadmap);
  });

  it('with the lang of an ancestor, and when a nearer one comes and goes', async () => {
    const place = await fixture(html`
      <div lang="de">
        <section><mlops-roadmap></mlops-roadmap></section>
      </div>
    `);
    const roadmap = roadmapIn(place);
    await isGerman(roadmap);
    place.setAttribute('lang', 'fr');
    await isFrench(roadmap);
    const section = place.querySelector('section');
    section?.setAttribute('lang', 'de');
    await isGerman(roadmap);
    section?.removeAttribute('lang');
    await isFrench(roadmap);
  });

  it('with the lang of the page', async () => {
    page.lang = 'de';
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    await isGerman(roadmap);
    page.lang = 'fr';
    await isFrench(roadmap);
  });

  it('with a lang outside a shadow root of the page', async () => {
    const place = await fixture(html`<div lang="de"></div>`);
    const roadmap = roadmapIn(shadowIn(place, '<p><mlops-roadmap></mlops-roadmap></p>'));
    await isGerman(roadmap);
    place.setAttribute('lang', 'fr');
    await isFrench(roadmap);
  });

  it('with a lang inside a shadow root of the page', async () => {
    const place = await fixture(html`<div></div>`);
    const root = shadowIn(place, '<p lang="de"><mlops-roadmap></mlops-roadmap></p>');
    const roadmap = roadmapIn(root);
    await isGerman(roadmap);
    root.firstElementChild?.setAttribute('lang', 'fr');
    await isFrench(roadmap);
  });

  it('when the element moves to where another language is spoken', async () => {
    const place = await fixture(html`
      <div>
        <section lang="de"><mlops-roadmap></mlops-roadmap></section>
        <section lang="fr"></section>
      </div>
    `);
    const roadmap = roadmapIn(place);
    await isGerman(roadmap);
    place.lastElementChild?.append(roadmap);
    await isFrench(roadmap);
    const away = document.createElement('div');
    away.append(roadmap);
    place.lastElementChild?.setAttribute('lang', 'de');
    place.lastElementChild?.append(roadmap);
    await isGerman(roadmap);
  });

  it('when what is around the element moves', async () => {
    const place = await fixture(html`
      <div>
        <p lang="de"></p>
        <div><mlops-roadmap></mlops-roadmap></div>
      </div>
    `);
    const roadmap = roadmapIn(place);
    const around = roadmap.parentElement;
    if (around) place.firstElementChild?.append(around);
    await isGerman(roadmap);
  });

  it('and what is open, typed and focused stays', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap lang="de"></mlops-roadmap>`);
    await isGerman(roadmap);
    roadmap.collapseAll();
    roadmap.goTo(2);
    await roadmap.updateComplete;
    const focused = roadmap.shadowRoot?.activeElement;
    roadmap.lang = 'fr';
    await isFrench(roadmap);
    const open = [...(roadmap.shadowRoot?.querySelectorAll('details[open]') ?? [])];
    expect(open.map((details) => details.getAttribute('data-phase'))).to.deep.equal([
      'containers-for-ml',
    ]);
    expect(focused?.localName).to.equal('summary');
    expect(roadmap.shadowRoot?.activeElement).to.equal(focused);
  });
});

describe('of two quick changes the last wins', () => {
  // Languages that no other test here uses: they take the longer to come.
  for (const [slow, then, words] of [
    ['ko', 'es', spanish],
    ['uk', 'en', english],
    ['pl', '', english],
  ] as const) {
    it(`${slow} is on its way when “${then}” is set`, async () => {
      await loadWords('es');
      const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap lang="de"></mlops-roadmap>`);
      await isGerman(roadmap);
      roadmap.lang = slow;
      // The change is noticed in a microtask.
      await Promise.resolve();
      roadmap.lang = then;
      await says(roadmap, 'toggle-all', words);
      await loadWords(slow);
      await nextFrame();
      await roadmap.updateComplete;
      expect(part(roadmap, 'toggle-all').innerText).to.equal(words);
    });
  }
});

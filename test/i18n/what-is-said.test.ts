import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { bundled } from '../../src/loader/bundled.js';
import { nextEvent, part, parts, record, tinyRoadmap } from '../support/roadmap.js';
import { languageOf, languageOfPart, says } from './said.js';

const germanRoadmap = async (roadmap?: unknown): Promise<MlopsRoadmap> => {
  const element = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap lang="de" .roadmap=${roadmap}></mlops-roadmap>
  `);
  await says(element, 'toggle-all', 'Alle ausklappen');
  return element;
};

const textsOf = (element: Element, name: string): string[] =>
  parts(element, name).map(({ textContent }) => textContent.trim());

/** Types as a reader does, as far as the element can tell. */
const search = (element: Element, query: string): void => {
  const field = part(element, 'search') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Every text of some data, at any depth. */
const stringsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data ? Object.values(data).flatMap(stringsIn) : [];
};

interface Spoken {
  readonly text: string;
  readonly language: string;
}

/** What is read aloud and in which language it is pronounced. */
const spokenIn = (element: Element): Spoken[] => {
  const root = element.shadowRoot;
  if (!root) throw new Error('nothing is drawn');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const spoken: Spoken[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { parentElement } = text;
    if (!parentElement || parentElement.closest('[aria-hidden=true], style')) continue;
    spoken.push({ text: text.textContent ?? '', language: languageOf(parentElement) });
  }
  for (const labelled of root.querySelectorAll('[aria-label]')) {
    spoken.push({ text: labelled.ariaLabel ?? '', language: languageOf(labelled) });
  }
  return spoken
    .map(({ text, language }) => ({ text: text.replace(/^\s*—|[,\s]*$/g, '').trim(), language }))
    .filter(({ text }) => /\p{L}/u.test(text));
};

/** What is pronounced in a language that is not its own. */
const mispronounced = (
  element: Element,
  content: unknown,
  languages: { readonly content: string; readonly words: string },
): string[] => {
  const known = new Set(stringsIn(content));
  const spoken = spokenIn(element);
  expect(spoken.filter(({ text }) => known.has(text))).not.to.deep.equal([]);
  expect(spoken.filter(({ text }) => !known.has(text))).not.to.deep.equal([]);
  return spoken
    .filter(({ text, language }) => {
      const [own] = language.split('-');
      return own !== (known.has(text) ? languages.content : languages.words);
    })
    .map(({ text, language }) => `${text} (${language})`);
};

describe('in German', () => {
  it('the header and the toolbar', async () => {
    const roadmap = await germanRoadmap();
    const facts = [...part(roadmap, 'facts').children].map(({ textContent }) => textContent);
    expect(facts).to.deep.equal(['6–10 Monate', '8 Phasen']);
    expect(part(roadmap, 'overview').ariaLabel).to.equal('Übersicht');
    expect(part(roadmap, 'legend').ariaLabel).to.equal('Niveaus');
    expect(part(roadmap, 'search').ariaLabel).to.equal('Themen und Tools suchen');
    expect(part(roadmap, 'search').getAttribute('placeholder')).to.equal('Themen und Tools suchen');
    expect(part(roadmap, 'print').innerText).to.equal('Drucken');
    roadmap.expandAll();
    await roadmap.updateComplete;
    expect(part(roadmap, 'toggle-all').innerText).to.equal('Alle einklappen');
  });

  it('the phases: numbers, durations, headings, links', async () => {
    const roadmap = await germanRoadmap();
    expect(textsOf(roadmap, 'phase-number')[7]).to.equal('Phase 8');
    expect(textsOf(roadmap, 'duration')[0]).to.equal('4–6 Wochen');
    expect(textsOf(roadmap, 'duration')[7]).to.equal('Fortlaufend');
    expect(textsOf(roadmap, 'label').slice(0, 2)).to.deep.equal(['Lerninhalte', 'Wichtige Tools']);
    expect(textsOf(roadmap, 'copy-link')).to.deep.equal(Array(8).fill('Link kopieren'));
    const format = new Intl.NumberFormat('de', {
      style: 'unit',
      unit: 'week',
      unitDisplay: 'short',
    });
    const [segment] = parts(roadmap, 'segment');
    expect(segment?.title).to.equal(`1 Python & ML Fundamentals, ${format.formatRange(4, 6)}`);
    expect(segment?.querySelector('small')?.textContent).to.equal(format.formatRange(4, 6));
  });

  it('the number of a phase, where a language has another word for it', async () => {
    const roadmap = await germanRoadmap();
    roadmap.lang = 'es';
    await says(roadmap, 'phase-number', 'Fase 1');
    expect(textsOf(roadmap, 'label')[0]).not.to.equal('Lerninhalte');
  });

  it('what a search has found', async () => {
    const roadmap = await germanRoadmap();
    search(roadmap, 'docker');
    await says(
      roadmap,
      'result',
      /^Gefunden: \d (Phase|Phasen)( und \d (Frage|Fragen))? Alles anzeigen$/,
    );
    search(roadmap, 'nowhere to be found');
    await says(roadmap, 'result', 'Nichts gefunden. Alles anzeigen');
  });

  it('what is said once a link has been copied', async () => {
    const roadmap = await germanRoadmap();
    const copied: string[] = [];
    const clipboard = {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      part(roadmap, 'copy-link').click();
      await says(roadmap, 'permalink', 'Link kopieren Link kopiert');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied).to.have.length(1);
  });

  it('the link of a tool', async () => {
    const roadmap = await germanRoadmap(tinyRoadmap());
    const labels = parts(roadmap, 'link').flatMap(({ ariaLabel }) => ariaLabel ?? []);
    expect(labels).to.deep.equal(['Pen: Website']);
  });
});

describe('a notice is in the language of the page, and pronounced in it', () => {
  const cases: readonly (readonly [string, () => Promise<Element>, string])[] = [
    [
      'no such phase',
      () => fixture<RoadmapPhase>(html`<roadmap-phase lang="de" phase="99"></roadmap-phase>`),
      'Diese Roadmap hat keine Phase „99“.',
    ],
    [
      'no phase named',
      () => fixture<RoadmapPhase>(html`<roadmap-phase lang="de"></roadmap-phase>`),
      'Es ist nicht angegeben, welche Phase der Roadmap hier stehen soll.',
    ],
    [
      'no questions',
      () =>
        fixture<RoadmapFaq>(html`
          <roadmap-faq lang="de" .roadmap=${tinyRoadmap({ lang: 'en' })}></roadmap-faq>
        `),
      'Diese Roadmap enthält keine Fragen.',
    ],
    [
      'not valid',
      () => fixture<MlopsRoadmap>(html` <mlops-roadmap lang="de" .roadmap=${{}}></mlops-roadmap> `),
      'Diese Roadmap kann nicht angezeigt werden, weil ihre Daten ungültig sind.',
    ],
  ];

  for (const [name, create, sentence] of cases) {
    it(name, async () => {
      const element = await create();
      await says(element, 'notice', sentence);
      expect(languageOfPart(element, 'notice')).to.equal('de');
    });
  }

  it('or in English, where the page’s language is unknown', async () => {
    const phase = await fixture(html`<roadmap-phase lang="xx" phase="99"></roadmap-phase>`);
    await says(phase, 'notice', 'This roadmap has no phase “99”.');
    expect(languageOfPart(phase, 'notice')).to.equal('en');
    const broken = await fixture(html` <mlops-roadmap lang="xx" .roadmap=${{}}></mlops-roadmap> `);
    await says(broken, 'notice', 'This roadmap cannot be shown: its data is not valid.');
    expect(languageOfPart(broken, 'notice')).to.equal('en');
  });

  it('and the page is told of a fault once, not again in each language', async () => {
    const phase = document.createElement('roadmap-phase');
    const errors = record(phase, 'roadmap-error');
    phase.phase = 99;
    const place = await fixture(html`<div lang="de"></div>`);
    place.append(phase);
    await says(phase, 'notice', 'Diese Roadmap hat keine Phase „99“.');
    phase.lang = 'fr';
    await says(phase, 'notice', 'Cette feuille de route n’a pas de phase «\u00a099\u00a0».');
    expect(errors).to.have.length(1);
  });
});

describe('the content stays as it is and is pronounced in its own language', () => {
  it('English in a German page, with German words around it', async () => {
    const roadmap = await germanRoadmap();
    const languages = { content: 'en', words: 'de' };
    expect(mispronounced(roadmap, bundled, languages)).to.deep.equal([]);
    for (const name of ['title', 'topic-title', 'answer', 'question-title', 'level', 'tool']) {
      expect(languageOfPart(roadmap, name), name).to.equal('en');
    }
    for (const name of ['toggle-all', 'search', 'facts', 'phase-number', 'duration', 'copy-link']) {
      expect(languageOfPart(roadmap, name), name).to.equal('de');
    }
    expect(part(roadmap, 'title').textContent).to.equal(bundled.title);
  });

  it('English in a German page, also while a search is on', async () => {
    const roadmap = await germanRoadmap();
    search(roadmap, 'docker');
    await says(roadmap, 'result', /^Gefunden/);
    expect(mispronounced(roadmap, bundled, { content: 'en', words: 'de' })).to.deep.equal([]);
  });

  it('English in an Arabic page', async () => {
    const roadmap = await germanRoadmap();
    const english = part(roadmap, 'title').textContent;
    roadmap.lang = 'ar';
    await says(roadmap, 'toggle-all', 'توسيع الكل');
    expect(mispronounced(roadmap, bundled, { content: 'en', words: 'ar' })).to.deep.equal([]);
    expect(part(roadmap, 'title').textContent).to.equal(english);
  });

  it('English words in a page of a language that is unknown', async () => {
    const roadmap = await fixture(html`<mlops-roadmap lang="xx"></mlops-roadmap>`);
    expect(mispronounced(roadmap, bundled, { content: 'en', words: 'en' })).to.deep.equal([]);
  });

  it('French of one’s own in a German page', async () => {
    const french = tinyRoadmap({ lang: 'fr', title: 'Une petite feuille de route' });
    const roadmap = await germanRoadmap(french);
    expect(mispronounced(roadmap, french, { content: 'fr', words: 'de' })).to.deep.equal([]);
    expect(part(roadmap, 'title').textContent).to.equal('Une petite feuille de route');
    expect(languageOfPart(roadmap, 'title')).to.equal('fr');
  });

  it('of a language that the data does not tell is the page’s', async () => {
    const own = tinyRoadmap();
    const roadmap = await germanRoadmap(own);
    expect(mispronounced(roadmap, own, { content: 'de', words: 'de' })).to.deep.equal([]);
    expect(part(roadmap, 'base').hasAttribute('lang')).to.equal(false);
  });

  it('in a phase and in questions that stand alone', async () => {
    const place = await fixture(html`
      <div lang="de">
        <roadmap-phase phase="3" open></roadmap-phase>
        <roadmap-faq></roadmap-faq>
      </div>
    `);
    const [phase, faq] = place.children;
    if (!phase || !faq) throw new Error('nothing there');
    await says(phase, 'label', 'Lerninhalte');
    expect(mispronounced(phase, bundled, { content: 'en', words: 'de' })).to.deep.equal([]);
    expect(languageOfPart(faq, 'answer')).to.equal('en');
    expect(languageOfPart(faq, 'faq-title')).to.equal('en');
  });
});

describe('a roadmap of one’s own', () => {
  it('is announced in German while it loads', async () => {
    const roadmap = await germanRoadmap();
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap({ lang: 'de', title: 'Eigene Roadmap' });
    await loaded;
    expect(part(roadmap, 'title').textContent).to.equal('Eigene Roadmap');
    expect(part(roadmap, 'toggle-all').innerText).to.equal('Alle ausklappen');
  });
});

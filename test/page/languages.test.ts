import { expect } from '@open-wc/testing';
import { languageOfPart, says } from '../i18n/said.js';
import { nextFrame } from '../support/browser.js';
import {
  addScript,
  type HostPage,
  inside,
  openHostPage,
  roadmapOf,
  urlOfScript,
} from './support/host-page.js';

const german = 'Alle ausklappen';
const english = 'Expand all';

const folder = urlOfScript('').replace(/\.js$/, '');

/** What a page has loaded from the folder of the script. */
const loadedBy = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(folder))
    .map(({ name }) => name.slice(folder.length))
    // In whatever language: what says that there is no phase 99.
    .filter((name) => name !== 'roadmap-given.js')
    .sort();

const requestsFor = (script: string, language: string): string[] =>
  [
    `${script}.js`,
    'roadmap-languages.js',
    `roadmap-languages/${language}.js`,
    'roadmap-languages/plural.js',
  ].sort();

/** Opens a page of that language with a script; undefined says none. */
const openIn = async (lang: string | undefined, script = 'mlops-roadmap'): Promise<HostPage> => {
  const page = await openHostPage('lang-none');
  if (lang !== undefined) page.document.documentElement.lang = lang;
  await addScript(page, urlOfScript(script));
  return page;
};

const phaseOf = async ({ document, window }: HostPage) => {
  await window.customElements.whenDefined('roadmap-phase');
  const phase = document.querySelector('roadmap-phase');
  if (!phase) throw new Error('no phase');
  await phase.updateComplete;
  return phase;
};

describe('English costs no request', () => {
  for (const lang of ['en', 'en-GB', '', undefined]) {
    it(lang === undefined ? 'where no language is named' : `on a page in “${lang}”`, async () => {
      const page = await openIn(lang);
      const roadmap = await roadmapOf(page);
      await nextFrame();
      expect(inside(roadmap, '[part=toggle-all]').innerText).to.equal(english);
      expect(loadedBy(page)).to.deep.equal(['mlops-roadmap.js']);
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }
});

describe('another language is loaded from beside the script, and nothing else', () => {
  it('once for all elements of a page', async () => {
    const page = await openIn('de');
    const roadmap = await roadmapOf(page);
    await says(roadmap, 'toggle-all', german);
    await says(await phaseOf(page), 'label', 'Lerninhalte');
    await nextFrame();
    expect(loadedBy(page)).to.deep.equal(requestsFor('mlops-roadmap', 'de'));
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('when a phase has a script of its own', async () => {
    const page = await openIn('fr', 'roadmap-phase');
    await says(await phaseOf(page), 'label', 'À apprendre');
    await nextFrame();
    expect(loadedBy(page)).to.deep.equal(requestsFor('roadmap-phase', 'fr'));
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('when the language of the page changes, and not again when it changes back', async () => {
    const page = await openIn('en');
    const roadmap = await roadmapOf(page);
    const { documentElement } = page.document;
    documentElement.lang = 'de';
    await says(roadmap, 'toggle-all', german);
    documentElement.lang = 'en';
    await says(roadmap, 'toggle-all', english);
    documentElement.lang = 'de-AT';
    await says(roadmap, 'toggle-all', german);
    await nextFrame();
    expect(loadedBy(page)).to.deep.equal(requestsFor('mlops-roadmap', 'de'));
  });

  const hosts = {
    module: 'as a module',
    'base-href': 'with <base href> of another site',
    'strict-csp': 'with a policy that allows next to nothing',
  };
  for (const [host, title] of Object.entries(hosts)) {
    it(`on a page ${title}`, async () => {
      const page = await openHostPage(host);
      const roadmap = await roadmapOf(page);
      const toggleAll = inside(roadmap, '[part=toggle-all]').innerText;
      page.document.documentElement.lang = 'de';
      await says(roadmap, 'toggle-all', toggleAll === english ? german : 'Alle einklappen');
      await nextFrame();
      expect(loadedBy(page)).to.deep.equal(requestsFor('mlops-roadmap', 'de'));
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }
});

describe('an element that moves', () => {
  it('to a page in another language speaks that, and follows it from then on', async () => {
    const page = await openIn('de');
    const roadmap = await roadmapOf(page);
    await says(roadmap, 'toggle-all', german);
    const other = await openHostPage('lang-none');
    other.document.documentElement.lang = 'fr';
    other.document.body.append(roadmap);
    await says(roadmap, 'toggle-all', 'Tout développer');
    other.document.documentElement.lang = 'de';
    await says(roadmap, 'toggle-all', german);
    expect(page.window.observed.messages).to.deep.equal([]);
    expect(other.window.observed.messages).to.deep.equal([]);
  });
});

describe('where no language can be loaded', () => {
  /** A copy of the script, without what is beside it. */
  const copyOfScript = async (): Promise<string> => (await fetch(urlOfScript())).text();

  const inline = async (page: HostPage): Promise<void> => {
    const script = page.document.createElement('script');
    script.textContent = await copyOfScript();
    page.document.head.append(script);
  };

  const places: Readonly<Record<string, (page: HostPage) => Promise<void>>> = {
    'there is nothing beside the script': inline,
    'the address beside the script is of a site that is down': async (page) => {
      const base = page.document.createElement('base');
      base.href = 'https://elsewhere.invalid/';
      page.document.head.append(base);
      await inline(page);
    },
    'the script has no address': async (page) => {
      const blob = new Blob([await copyOfScript()], { type: 'text/javascript' });
      const url = URL.createObjectURL(blob);
      await addScript(page, url);
      URL.revokeObjectURL(url);
    },
  };

  for (const [name, add] of Object.entries(places)) {
    it(`because ${name}, everything is in English, which the console is told once`, async () => {
      const page = await openHostPage('lang-none');
      page.document.documentElement.lang = 'de';
      await add(page);
      const roadmap = await roadmapOf(page);
      // What fails here has failed there too: the import is of the same address.
      const { baseURI } = page.document;
      await import(new URL('roadmap-languages.js', baseURI).href).catch(() => undefined);
      await nextFrame();
      expect(inside(roadmap, '[part=toggle-all]').innerText).to.equal(english);
      expect(inside(roadmap, '[part=label]').innerText).to.equal('What to learn');
      expect(languageOfPart(roadmap, 'toggle-all')).to.equal('en');
      expect(languageOfPart(roadmap, 'label')).to.equal('en');
      const { messages } = page.window.observed;
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.match(/^console\.warn: mlops-roadmap cannot load .*roadmap-languages/);
    });
  }

  it('a sentence in the place of a phase is pronounced as the English that it is', async () => {
    const page = await openHostPage('lang-none');
    page.document.documentElement.lang = 'xx';
    await addScript(page, urlOfScript());
    await roadmapOf(page);
    const [, nowhere] = page.document.querySelectorAll('roadmap-phase');
    if (!nowhere) throw new Error('no phase');
    await says(nowhere, 'notice', 'This roadmap has no phase “99”.');
    expect(languageOfPart(nowhere, 'notice')).to.equal('en');
  });
});

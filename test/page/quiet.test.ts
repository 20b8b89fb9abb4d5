import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { type HostPage, inside, openRoadmap, urlOfHost } from './support/host-page.js';

/** The test server adds a script of its own to every page. */
const isOfTestServer = (url: string): boolean => url.includes('/__web-dev-server__');

const requestsOf = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !isOfTestServer(name))
    .map((name) => new URL(name).pathname.replace(/.*\//, ''))
    .sort();

/** What a reader may do on a page. */
const useAll = async (page: HostPage): Promise<void> => {
  const roadmap = page.document.querySelector('mlops-roadmap');
  if (!roadmap) throw new Error('no roadmap');
  roadmap.collapseAll();
  inside(roadmap, 'summary').click();
  inside(roadmap, '[part=segment]').click();
  roadmap.goTo(8);
  await roadmap.updateComplete;
  inside(roadmap, '[part=toggle-all]').click();
  await roadmap.updateComplete;
  await nextFrame();
};

describe('a page that has pasted the script', () => {
  let page: HostPage;

  beforeEach(async () => {
    ({ page } = await openRoadmap('observed'));
    await useAll(page);
  });

  it('makes no request but the script, and one for what keeps a place clear to which the reader jumps', () => {
    const files = ['mlops-roadmap.js', 'observer.js', 'roadmap-keep-clear.js'];
    expect(requestsOf(page)).to.deep.equal(files);
  });

  it('hears nothing: no console message, no error, no violation', () => {
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('gets no global variable', () => {
    const { names } = page.window.observed;
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !names.includes(name));
    expect(added).to.deep.equal([]);
  });

  it('gets nothing new on the objects that every page has', () => {
    const added = page.window.observed.builtIns.flatMap(({ object, keys }) =>
      Reflect.ownKeys(object).filter((key) => !keys.includes(key)),
    );
    expect(added.map(String)).to.deep.equal([]);
  });

  it('gets no history entry', () => {
    expect(page.window.history.length).to.equal(page.window.observed.historyLength);
    // A segment of the overview was clicked: the address shows where to, in the entry that was there.
    const [address] = page.window.location.href.split('#');
    expect(address).to.equal(urlOfHost('observed'));
  });

  it('stays as its author wrote it', async () => {
    const source = await (await fetch(urlOfHost('observed'))).text();
    const written = new DOMParser().parseFromString(source, 'text/html');
    expect(page.document.documentElement.outerHTML).to.equal(written.documentElement.outerHTML);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    expect(page.document.styleSheets).to.have.length(0);
  });
});

describe('the watch on a page', () => {
  it('would notice', async () => {
    const { page } = await openRoadmap('observed');
    const { window, document } = page;
    const script = document.createElement('script');
    script.textContent = `
      console.info('said'); globalThis.leaked = 1; void Promise.reject('rejected'); throw 'thrown'`;
    document.head.append(script);
    await fetch(urlOfHost('plain'));
    await nextFrame();
    expect(window.observed.messages.join()).to.match(/said.*thrown.*rejected/);
    expect(Object.getOwnPropertyNames(window)).to.contain('leaked');
    expect(window.observed.names).not.to.contain('leaked');
  });
});

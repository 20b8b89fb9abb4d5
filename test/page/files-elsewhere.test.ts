import { expect } from '@open-wc/testing';
import { until } from '../support/progress-menu.js';
import { topicBoxes } from '../support/roadmap.js';
import { type HostPage, openHostPage, urlOfScript } from './support/host-page.js';
import { roadmapWith } from './support/use.js';

const folder = new URL('./', urlOfScript()).pathname;

let code: string;

before(async () => {
  code = await (await fetch(urlOfScript())).text();
});

const blob = ({ window }: HostPage): string =>
  window.URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

/** How a page may come by the script without its folder. */
const ways: Readonly<Record<string, (page: HostPage, script: HTMLScriptElement) => void>> = {
  'held by the page': (_page, script) => {
    script.textContent = code;
  },
  'joined with others in the page': (_page, script) => {
    script.textContent = `void 0;\n${code};\nvoid 0;`;
  },
  'from a blob': (page, script) => {
    script.src = blob(page);
  },
  'from a blob, as a module': (page, script) => {
    script.src = blob(page);
    script.type = 'module';
  },
};

const addMeta = (parent: Element): void => {
  const meta = parent.ownerDocument.createElement('meta');
  meta.name = 'mlops-roadmap-base';
  meta.content = folder;
  parent.append(meta);
};

const run = async (
  add: (page: HostPage, script: HTMLScriptElement) => void,
  prepare: (page: HostPage, script: HTMLScriptElement) => void,
) => {
  const page = await openHostPage('script-late');
  const { document, window } = page;
  document.querySelector('mlops-roadmap')?.setAttribute('progress', '');
  const script = document.createElement('script');
  prepare(page, script);
  add(page, script);
  document.body.append(script);
  const roadmap = await roadmapWith(page);
  await until(() => topicBoxes(roadmap).length > 0 || window.observed.messages.length > 0);
  return { page, roadmap };
};

for (const [way, add] of Object.entries(ways)) {
  describe(`the script ${way}`, () => {
    it('says once which file it has not found, and what to do', async () => {
      const { page, roadmap } = await run(add, ({ document }) => {
        // A reader's, not the author's.
        addMeta(document.body);
      });
      roadmap.setAttribute('start', '2026-12-01');
      roadmap.insertAdjacentHTML('afterend', '<roadmap-phase phase="1" progress></roadmap-phase>');
      await roadmap.updateComplete;
      const { messages } = page.window.observed;
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.match(/^console\.warn: .*roadmap-progress\.js.*mlops-roadmap-base/);
      expect(topicBoxes(roadmap)).to.have.lengthOf(0);
    });

    const names: Readonly<Record<string, (page: HostPage, script: HTMLScriptElement) => void>> = {
      'data-base': (_page, script) => {
        script.dataset['base'] = folder;
      },
      'data-base without a slash at its end': (_page, script) => {
        script.dataset['base'] = folder.slice(0, -1);
      },
      'a meta element in the head': ({ document }) => {
        addMeta(document.head);
      },
    };
    for (const [name, prepare] of Object.entries(names)) {
      it(`finds its files by ${name}`, async () => {
        const { page, roadmap } = await run(add, prepare);
        expect(topicBoxes(roadmap)).to.have.lengthOf(48);
        expect(page.window.observed.messages).to.deep.equal([]);
      });
    }
  });
}

describe('what a page has given to all objects', () => {
  for (const type of ['text/javascript', 'module']) {
    it(`has no say in what a script of type ${type} loads, nor how`, async () => {
      const { page, roadmap } = await run(
        (_page, script) => {
          Object.assign(script, { type, src: urlOfScript() });
        },
        ({ window }) => {
          const elsewhere = '/test/page/hosts/elsewhere/';
          const names = ['src', 'base', 'href', 'content', 'currentScript', 'head', 'baseURI'];
          for (const name of names) Reflect.set(window.Object.prototype, name, elsewhere);
          Reflect.set(window.Object.prototype, 'isPlaced', false);
          Reflect.set(window.Object.prototype, 'url', 'https://elsewhere.example/');
          const init = { method: 'POST', body: 'x', headers: { a: 'b' }, integrity: 'sha384-x' };
          Object.assign(window.Object.prototype, init, {
            credentials: 'include',
            redirect: 'error',
          });
        },
      );
      const leadsElsewhere = () =>
        [...(roadmap.shadowRoot?.querySelectorAll('a') ?? [])].filter(({ href }) =>
          href.includes('elsewhere'),
        );
      expect(leadsElsewhere()).to.deep.equal([]);
      roadmap.src = new URL('hosts/hostile-roadmap.txt', import.meta.url).href;
      await until(() => topicBoxes(roadmap).length === 3);
      expect(leadsElsewhere()).to.deep.equal([]);
      const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(files.filter((name) => name.includes('/elsewhere/'))).to.deep.equal([]);
    });
  }
});

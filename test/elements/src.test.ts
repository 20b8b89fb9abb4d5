import { expect } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { type AnswerName, Answers } from '../support/answers.js';
import { click, computedName, computedRole, nextFrame, press } from '../support/browser.js';
import { languageOfPart, says } from '../i18n/said.js';
import {
  nextEvent,
  part,
  parts,
  record,
  setAttribute,
  ticked,
  tinyRoadmap,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';

type Element = MlopsRoadmap | RoadmapPhase | RoadmapFaq;

const bundledTitle = 'MLOps / AI Engineer Roadmap';
const servedTitle = 'Roadmap served';

const notFound = 'There is no roadmap at the address that is given here.';
const unreachable = 'The roadmap could not be loaded.';
const notRoadmap = 'This roadmap cannot be shown: its data is not valid.';

const failures: readonly {
  readonly answer: AnswerName;
  readonly what: string;
  readonly sentence: string;
  readonly path?: string;
  readonly message: RegExp;
}[] = [
  { answer: 'not-found', what: 'nothing there (404)', sentence: notFound, message: /200.+404$/ },
  { answer: 'error', what: 'an error (500)', sentence: unreachable, message: /200.+500$/ },
  { answer: 'hang-up', what: 'a part of it', sentence: unreachable, message: /only a part of it$/ },
  { answer: 'html', what: 'a page', sentence: notRoadmap, message: /JSON.+text\/html$/ },
  { answer: 'cut', what: 'truncated JSON', sentence: notRoadmap, message: /JSON.+else: ./ },
  { answer: 'picture', what: 'another type', sentence: notRoadmap, message: /JSON.+image\/png$/ },
  {
    answer: 'elsewhere',
    what: 'a redirect to an origin that refuses (CORS)',
    sentence: unreachable,
    message: /an answer.+nothing$/,
  },
  {
    answer: 'large',
    what: '20 MB with a Content-Length',
    sentence: notRoadmap,
    message: /no more than 10000000 bytes.+more$/,
  },
  {
    answer: 'large-unsaid',
    what: '20 MB without one',
    sentence: notRoadmap,
    message: /no more than 10000000 bytes.+more$/,
  },
  {
    answer: 'empty',
    what: 'an empty object',
    sentence: notRoadmap,
    path: 'id',
    message: /^Expected .+ but received nothing$/,
  },
];

const title = (element: Element): string | null => part(element, 'title').textContent;

const hasState = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

/** What has the focus inside an element. */
const focused = ({ shadowRoot }: Element): string | null | undefined =>
  shadowRoot?.activeElement?.getAttribute('part');

describe('the roadmap at src', () => {
  let answers: Answers;
  const noise: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    noise.push(`${event.type}: ${String('reason' in event ? event.reason : event.message)}`);
  };
  const { error, warn, log } = console;
  const speak =
    (name: string) =>
    (...words: readonly unknown[]) =>
      noise.push(`console.${name}: ${words.join(' ')}`);

  beforeEach(() => {
    answers = new Answers();
    noise.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    Object.assign(console, { error: speak('error'), warn: speak('warn'), log: speak('log') });
  });

  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    Object.assign(console, { error, warn, log });
    document
      .querySelectorAll('mlops-roadmap, roadmap-phase, roadmap-faq, [data-test]')
      .forEach((element) => {
        element.remove();
      });
    expect(noise).to.deep.equal([]);
  });

  const create = <Name extends 'mlops-roadmap' | 'roadmap-phase' | 'roadmap-faq'>(
    name: Name,
    src?: string,
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    if (element.localName === 'roadmap-phase') element.setAttribute('phase', '1');
    if (src !== undefined) element.setAttribute('src', src);
    return element;
  };

  const add = (src?: string): MlopsRoadmap => {
    const roadmap = create('mlops-roadmap', src);
    document.body.append(roadmap);
    return roadmap;
  };

  /** One that shows what has come from the server. */
  const loaded = async (src: string): Promise<MlopsRoadmap> => {
    const roadmap = add(src);
    await nextEvent(roadmap, 'roadmap-load');
    return roadmap;
  };

  /** One that shows that nothing has come. */
  const failed = async (src: string): Promise<MlopsRoadmap> => {
    const roadmap = add(src);
    await nextEvent(roadmap, 'roadmap-error');
    await roadmap.updateComplete;
    return roadmap;
  };

  it('is shown by all three elements', async () => {
    const src = answers.address('roadmap');
    const roadmap = await loaded(src);
    expect(title(roadmap)).to.equal(servedTitle);
    expect(parts(roadmap, 'phase')).to.have.lengthOf(2);
    const phase = create('roadmap-phase', src);
    const faq = create('roadmap-faq', src);
    const loads = [phase, faq].map((element) => nextEvent(element, 'roadmap-load'));
    document.body.append(phase, faq);
    for (const { roadmap: shown } of await Promise.all(loads)) expect(shown.id).to.equal('served');
    expect(parts(phase, 'phase').map(({ dataset }) => dataset['phase'])).to.deep.equal([
      parts(roadmap, 'phase')[0]?.dataset['phase'],
    ]);
    expect(parts(faq, 'question')).to.have.lengthOf(parts(roadmap, 'question').length);
    for (const element of [roadmap, phase, faq]) {
      expect(parts(element, 'notice')).to.deep.equal([]);
      expect(hasState(element, 'loading')).to.equal(false);
      expect(hasState(element, 'error')).to.equal(false);
    }
  });

  it('may stand elsewhere', async () => {
    expect(title(await loaded(answers.address('redirect')))).to.equal(servedTitle);
    const elsewhere = await answers.elsewhere(answers.address('roadmap', { cors: '' }));
    expect(title(await loaded(elsewhere))).to.equal(servedTitle);
  });

  it('is asked for before the bundled one is seen, and its place is held', async () => {
    const roadmap = add(answers.address('held', { id: 'a' }));
    await answers.report({ asked: 1 });
    await roadmap.updateComplete;
    expect(hasState(roadmap, 'loading')).to.equal(true);
    expect(hasState(roadmap, 'error')).to.equal(false);
    expect(parts(roadmap, 'phase')).to.deep.equal([]);
    expect(part(roadmap, 'notice').innerText).to.equal('Loading the roadmap…');
    expect(roadmap.getBoundingClientRect().height).to.be.above(40);
    const load = nextEvent(roadmap, 'roadmap-load');
    await answers.release('a');
    await load;
    expect(hasState(roadmap, 'loading')).to.equal(false);
  });

  describe('when there comes', () => {
    for (const { answer, what, sentence, path = '', message } of failures) {
      it(`${what}: a sentence says so, and the reader can try again`, async () => {
        const roadmap = create('mlops-roadmap', answers.address([answer, 'roadmap']));
        const errors = record(document.body, 'roadmap-error');
        const failure = nextEvent(roadmap, 'roadmap-error');
        document.body.append(roadmap);
        await failure;
        await roadmap.updateComplete;
        expect(errors).to.have.lengthOf(1);
        const [fault] = errors[0]?.faults ?? [];
        expect(fault?.path).to.equal(path);
        expect(fault?.message).to.match(message);
        expect(hasState(roadmap, 'error')).to.equal(true);
        expect(hasState(roadmap, 'loading')).to.equal(false);
        const status = part(roadmap, 'notice').querySelectorAll<HTMLElement>('[role=status]');
        expect([...status].map(({ innerText }) => innerText)).to.deep.equal([sentence]);
        expect(parts(roadmap, 'phase')).to.deep.equal([]);

        const load = nextEvent(roadmap, 'roadmap-load');
        await click(part(roadmap, 'retry'));
        await load;
        expect(title(roadmap)).to.equal(servedTitle);
        expect(parts(roadmap, 'notice')).to.deep.equal([]);
        expect(hasState(roadmap, 'error')).to.equal(false);
        const { asked } = await answers.report();
        expect(asked.filter((name) => name.startsWith(answer))).to.have.lengthOf(2);
      });

      it(`${what}: the author’s own stays, the bundled one does not`, async () => {
        const roadmap = add();
        for (const shown of [bundledTitle, servedTitle]) {
          await roadmap.updateComplete;
          expect(title(roadmap)).to.equal(shown);
          const failure = nextEvent(roadmap, 'roadmap-error');
          roadmap.src = answers.address([answer, 'roadmap'], { id: String(shown.length) });
          await failure;
          await roadmap.updateComplete;
          const titles = parts(roadmap, 'title').map(({ innerText }) => innerText);
          expect(titles).to.deep.equal(shown === servedTitle ? [servedTitle] : []);
          expect(part(roadmap, 'notice').innerText).to.contain(sentence);
          expect(hasState(roadmap, 'error')).to.equal(true);
          const load = nextEvent(roadmap, 'roadmap-load');
          roadmap.src = answers.address('roadmap');
          await load;
          expect(title(roadmap)).to.equal(servedTitle);
          expect(hasState(roadmap, 'error')).to.equal(false);
        }
      });
    }

    it('what another origin does not let this page read (CORS): the same', async () => {
      const roadmap = await failed(await answers.elsewhere(answers.address('roadmap')));
      expect(part(roadmap, 'notice').innerText).to.contain(unreachable);
      expect(parts(roadmap, 'retry')).to.have.lengthOf(1);
    });

    it('too much, the rest of it is not read', async () => {
      await failed(answers.address('large'));
      await failed(answers.address('large-unsaid'));
      await answers.report({ closed: 2 });
    });
  });

  it('is no address: a sentence says so, and nothing is asked for', async () => {
    for (const src of ['', ' ', 'http://[']) {
      const roadmap = create('mlops-roadmap', src);
      const failure = nextEvent(roadmap, 'roadmap-error');
      document.body.append(roadmap);
      const { faults } = await failure;
      await roadmap.updateComplete;
      expect(faults.map(({ message }) => message)).to.deep.equal([
        `Expected an address but received ${JSON.stringify(src)}`,
      ]);
      expect(part(roadmap, 'notice').innerText).to.contain(unreachable);
    }
  });

  it('that fails is told by a phase and by the questions as well', async () => {
    for (const name of ['roadmap-phase', 'roadmap-faq'] as const) {
      const element = create(name, answers.address(['error', 'roadmap'], { id: name }));
      const failure = nextEvent(element, 'roadmap-error');
      document.body.append(element);
      await failure;
      await element.updateComplete;
      expect(part(element, 'notice').innerText).to.contain(unreachable);
      const load = nextEvent(element, 'roadmap-load');
      part(element, 'retry').focus();
      await press('Enter');
      await load;
      await element.updateComplete;
      expect(parts(element, 'notice')).to.deep.equal([]);
      // The focus is at the first thing that can have it.
      expect(focused(element)).to.equal(name === 'roadmap-faq' ? 'faq-title' : 'phase-header');
    }
  });

  describe('can be asked for again', () => {
    it('with a button of a good size', async () => {
      const roadmap = await failed(answers.address('error'));
      // As small as the text of many a page.
      roadmap.style.fontSize = '14px';
      const retry = part(roadmap, 'retry');
      const { width, height } = retry.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(await computedRole(retry)).to.equal('button');
      expect(await computedName(retry)).to.equal('Try again');
    });

    it('with the keyboard, and the focus is not lost', async () => {
      const roadmap = await failed(answers.address(['error', 'not-found', 'held'], { id: 'a' }));
      const retry = part(roadmap, 'retry');
      const status = part(roadmap, 'notice').querySelector<HTMLElement>('[role=status]');
      retry.focus();
      const failure = nextEvent(roadmap, 'roadmap-error');
      await press('Enter');
      await failure;
      await roadmap.updateComplete;
      // The same element says it, or it is not read aloud.
      expect(status?.isConnected).to.equal(true);
      expect(status?.innerText).to.equal(notFound);
      expect(focused(roadmap)).to.equal('retry');

      await press('Space');
      await answers.report({ asked: 3 });
      await roadmap.updateComplete;
      expect(hasState(roadmap, 'loading')).to.equal(true);
      expect(status?.innerText).to.equal('Loading the roadmap…');
      expect(focused(roadmap)).to.equal('retry');

      const load = nextEvent(roadmap, 'roadmap-load');
      await answers.release('a');
      await load;
      await roadmap.updateComplete;
      expect(parts(roadmap, 'retry')).to.deep.equal([]);
      expect(focused(roadmap)).to.equal('title');
    });

    it('and the focus goes to the first phase where there is no title', async () => {
      const roadmap = await failed(answers.address(['error', 'roadmap']));
      roadmap.hide = 'header overview controls';
      await roadmap.updateComplete;
      part(roadmap, 'retry').focus();
      const load = nextEvent(roadmap, 'roadmap-load');
      await press('Enter');
      await load;
      await roadmap.updateComplete;
      expect(focused(roadmap)).to.equal('phase-header');
    });

    it('and the focus stays where the reader has gone meanwhile', async () => {
      const roadmap = await failed(answers.address(['error', 'held'], { id: 'a' }));
      const field = document.createElement('input');
      field.dataset['test'] = '';
      document.body.append(field);
      part(roadmap, 'retry').focus();
      await press('Enter');
      await answers.report({ asked: 2 });
      field.focus();
      const load = nextEvent(roadmap, 'roadmap-load');
      await answers.release('a');
      await load;
      await roadmap.updateComplete;
      expect(document.activeElement).to.equal(field);
    });

    it('and is not taken from what the browser has kept', async () => {
      const kept = { 'max-age': '600' };
      const roadmap = await failed(answers.address(['cut', 'roadmap'], kept));
      const load = nextEvent(roadmap, 'roadmap-load');
      await click(part(roadmap, 'retry'));
      await load;
      expect(title(roadmap)).to.equal(servedTitle);
    });

    it('but not what is no address', async () => {
      const roadmap = create('mlops-roadmap');
      roadmap.roadmap = {} as never;
      const failure = nextEvent(roadmap, 'roadmap-error');
      document.body.append(roadmap);
      await failure;
      await roadmap.updateComplete;
      expect(part(roadmap, 'notice').innerText).to.equal(notRoadmap);
      expect(parts(roadmap, 'retry')).to.deep.equal([]);
    });
  });

  it('is spoken of in the language of the place', async () => {
    const place = document.createElement('div');
    place.dataset['test'] = '';
    place.lang = 'de';
    document.body.append(place);
    const roadmap = create('mlops-roadmap', answers.address(['held', 'not-found'], { id: 'a' }));
    place.append(roadmap);
    await says(roadmap, 'notice', 'Roadmap wird geladen\u00a0…');
    const failure = nextEvent(roadmap, 'roadmap-error');
    roadmap.src = answers.address('error');
    await failure;
    await says(roadmap, 'retry', 'Erneut versuchen');
    expect(part(roadmap, 'notice').innerText).to.contain(
      'Die Roadmap konnte nicht geladen werden.',
    );
    expect(languageOfPart(roadmap, 'notice')).to.equal('de');
    const errors = record(roadmap, 'roadmap-error');
    place.lang = 'en';
    await says(roadmap, 'retry', 'Try again');
    expect(part(roadmap, 'notice').innerText).to.contain(unreachable);
    expect(errors).to.deep.equal([]);
  });

  describe('while it is under way', () => {
    it('is no longer wanted when the element is removed, and wanted anew when it is back', async () => {
      const roadmap = add(answers.address('held', { id: 'a' }));
      await answers.report({ asked: 1 });
      roadmap.remove();
      await answers.report({ closed: 1 });
      const loads = record(roadmap, 'roadmap-load');
      document.body.append(roadmap);
      await answers.report({ asked: 2 });
      const load = nextEvent(roadmap, 'roadmap-load');
      await answers.release('a');
      await load;
      expect(title(roadmap)).to.equal(servedTitle.replace('served', 'a'));
      expect(loads).to.have.lengthOf(1);
      expect((await answers.report()).asked).to.have.lengthOf(2);
    });

    it('is not wanted by an element that is not in the page', async () => {
      const roadmap = add(answers.address('roadmap', { id: 'before' }));
      await roadmap.updateComplete;
      // The code that loads is still on its way.
      roadmap.remove();
      await loaded(answers.address('roadmap', { id: 'other' }));
      roadmap.src = answers.address('roadmap', { id: 'meanwhile' });
      await roadmap.updateComplete;
      await nextFrame();
      const load = nextEvent(roadmap, 'roadmap-load');
      document.body.append(roadmap);
      expect((await load).roadmap.id).to.equal('meanwhile');
      expect((await answers.report()).asked).to.deep.equal([
        'roadmap?id=other',
        'roadmap?id=meanwhile',
      ]);
    });

    it('gives way to another address, in whatever order replies come', async () => {
      for (const order of [
        ['a', 'b'],
        ['b', 'a'],
      ]) {
        answers = new Answers();
        const roadmap = add(answers.address('held', { id: 'a' }));
        const loads = record(roadmap, 'roadmap-load');
        await answers.report({ asked: 1 });
        roadmap.src = answers.address('held', { id: 'b' });
        await answers.report({ asked: 2, closed: 1 });
        const load = nextEvent(roadmap, 'roadmap-load');
        for (const id of order) await answers.release(id);
        await load;
        expect(loads.map(({ roadmap: { id } }) => id)).to.deep.equal(['b']);
        expect(hasState(roadmap, 'loading')).to.equal(false);
        roadmap.remove();
      }
    });

    it('gives way to another address that is quicker to fail', async () => {
      const roadmap = add(answers.address('held', { id: 'a' }));
      await answers.report({ asked: 1 });
      const failure = nextEvent(roadmap, 'roadmap-error');
      roadmap.src = answers.address('not-found');
      await failure;
      await answers.release('a');
      await answers.report({ closed: 1 });
      expect(part(roadmap, 'notice').innerText).to.contain(notFound);
    });

    it('gives way to a roadmap, and to the bundled one when src is removed', async () => {
      const roadmap = add(answers.address('held', { id: 'a' }));
      await answers.report({ asked: 1 });
      const load = nextEvent(roadmap, 'roadmap-load');
      roadmap.roadmap = tinyRoadmap();
      await load;
      expect(title(roadmap)).to.equal('A tiny roadmap');
      await answers.report({ closed: 1 });
      roadmap.roadmap = undefined;
      await answers.report({ asked: 2 });
      expect(title(roadmap)).to.equal('A tiny roadmap');
      await setAttribute(roadmap, 'src', null);
      expect(title(roadmap)).to.equal(bundledTitle);
      expect(hasState(roadmap, 'loading')).to.equal(false);
      await answers.report({ closed: 2 });
    });
  });

  it('comes after the roadmap that is given', async () => {
    const roadmap = create('mlops-roadmap', answers.address('roadmap'));
    roadmap.roadmap = tinyRoadmap();
    const load = nextEvent(roadmap, 'roadmap-load');
    document.body.append(roadmap);
    expect((await load).roadmap.id).to.equal('tiny');
    expect((await answers.report()).asked).to.deep.equal([]);
    const next = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = undefined;
    expect((await next).roadmap.id).to.equal('served');
  });

  it('gives way to the bundled one when src is removed, also when it has failed', async () => {
    for (const src of [answers.address('roadmap'), answers.address('error')]) {
      const roadmap = add(src);
      await Promise.race([nextEvent(roadmap, 'roadmap-load'), nextEvent(roadmap, 'roadmap-error')]);
      await setAttribute(roadmap, 'src', null);
      expect(title(roadmap)).to.equal(bundledTitle);
      expect(parts(roadmap, 'notice')).to.deep.equal([]);
      expect(hasState(roadmap, 'error')).to.equal(false);
    }
  });

  it('is asked for once by five elements of three kinds', async () => {
    const src = answers.address('held', { id: 'a' });
    const elements = [
      create('mlops-roadmap', src),
      create('roadmap-phase', src),
      create('roadmap-faq', src),
      create('roadmap-phase', src),
      create('mlops-roadmap', `${src}#fragment`),
    ];
    const loads = elements.map((element) => nextEvent(element, 'roadmap-load'));
    document.body.append(...elements);
    await answers.report({ asked: 1 });
    // The others have had their chance as well.
    await loaded(answers.address('roadmap'));
    await answers.release('a');
    const [first, ...others] = (await Promise.all(loads)).map(({ roadmap }) => roadmap);
    for (const other of others) expect(other).to.equal(first);
    expect((await answers.report()).asked).to.deep.equal(['held?id=a', 'roadmap']);
  });

  it('is that of the phases and questions inside a roadmap, whatever they ask for', async () => {
    const roadmap = create('mlops-roadmap', answers.address(['error', 'roadmap']));
    const phase = create('roadmap-phase', answers.address('roadmap', { id: 'of-its-own' }));
    const faq = create('roadmap-faq');
    const errors = record(document.body, 'roadmap-error');
    roadmap.append(phase, faq);
    document.body.append(roadmap);
    await nextEvent(roadmap, 'roadmap-error');
    await roadmap.updateComplete;
    const load = nextEvent(roadmap, 'roadmap-load');
    await click(part(roadmap, 'retry'));
    await load;
    await Promise.all([phase.updateComplete, faq.updateComplete]);
    await nextFrame();
    expect(parts(phase, 'phase')).to.have.lengthOf(1);
    expect(parts(faq, 'question').length).to.be.above(0);
    expect(errors.map(({ target }) => target)).to.deep.equal([roadmap]);
    expect((await answers.report()).asked).to.deep.equal(['error,roadmap', 'error,roadmap']);
  });

  it('may lack the phase that is asked for, once another has failed', async () => {
    const phase = create('roadmap-phase');
    phase.phase = 99;
    document.body.append(phase);
    await nextEvent(phase, 'roadmap-error');
    const failure = nextEvent(phase, 'roadmap-error');
    phase.src = answers.address(['error', 'roadmap']);
    await failure;
    await phase.updateComplete;
    // There is something to be done about it.
    expect(part(phase, 'notice').innerText).to.contain(unreachable);
    part(phase, 'retry').focus();
    const load = nextEvent(phase, 'roadmap-load');
    await press('Enter');
    await load;
    await phase.updateComplete;
    expect(part(phase, 'notice').innerText).to.equal('This roadmap has no phase “99”.');
    expect(focused(phase)).to.equal('notice');
  });

  it('has progress of its own', async () => {
    const id = `src-${Math.random().toString(36).slice(2)}`;
    const key = `roadmap:${id}`;
    const roadmap = create('mlops-roadmap', answers.address('held', { id }));
    roadmap.progress = true;
    document.body.append(roadmap);
    await answers.report({ asked: 1 });
    expect(localStorage.getItem(key)).to.equal(null);
    const load = nextEvent(roadmap, 'roadmap-load');
    await answers.release(id);
    await load;
    await whenTickable(roadmap);
    await click(topicBox(roadmap));
    expect(localStorage.getItem(key)).to.contain('done');
    const again = await (async () => {
      const other = create('mlops-roadmap', answers.address('roadmap', { id }));
      other.progress = true;
      document.body.append(other);
      await nextEvent(other, 'roadmap-load');
      await whenTickable(other);
      return other;
    })();
    expect(ticked(again)).to.deep.equal(ticked(roadmap)).and.to.have.lengthOf(1);
    localStorage.removeItem(key);
  });
});

import { expect } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import { type AnswerName, Answers } from '../support/answers.js';
import { nextFrame } from '../support/browser.js';
import { contrast, difference } from '../support/colours.js';
import { nextEvent, part, parts, record } from '../support/roadmap.js';
import {
  addScript,
  createFrame,
  type HostPage,
  inside,
  openHostPage,
  pageIn,
  roadmapOf,
  urlOfHost,
  urlOfScript,
} from './support/host-page.js';

const elementOf = <Name extends 'mlops-roadmap' | 'roadmap-phase' | 'roadmap-faq'>(
  { document }: HostPage,
  name: Name,
): HTMLElementTagNameMap[Name] => {
  const element = document.querySelector(name);
  if (!element) throw new Error(`no ${name}`);
  return element;
};

/** Waits until an element says how it has gone. */
const settled = async (roadmap: MlopsRoadmap): Promise<void> => {
  while (!roadmap.matches(':state(error)') && parts(roadmap, 'phase').length === 0) {
    await nextFrame();
  }
};

/** Opens a page whose roadmap is to come from this address, and then adds the script. */
const openWith = async (src: string) => {
  const page = await openHostPage('src-late');
  const roadmap = elementOf(page, 'mlops-roadmap');
  roadmap.setAttribute('src', src);
  await addScript(page, urlOfScript());
  return { page, roadmap };
};

const topAfter = ({ document }: HostPage): number =>
  document.querySelector('#after')?.getBoundingClientRect().top ?? NaN;

describe('a page whose roadmap has an address', () => {
  let answers: Answers;

  beforeEach(() => {
    answers = new Answers();
  });

  it('may give it before the script has come', async () => {
    const { page, roadmap } = await openWith(answers.address('roadmap'));
    await settled(roadmap);
    expect(part(roadmap, 'title').innerText).to.equal('Roadmap served');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('may set it as a property before the script has come', async () => {
    const page = await openHostPage('src-late');
    const roadmap = elementOf(page, 'mlops-roadmap');
    roadmap.src = answers.address('roadmap');
    await addScript(page, urlOfScript());
    await settled(roadmap);
    expect(part(roadmap, 'title').innerText).to.equal('Roadmap served');
  });

  it('may give it after the script has come', async () => {
    const page = await openHostPage('src-late');
    await addScript(page, urlOfScript());
    const roadmap = await roadmapOf(page);
    const load = nextEvent(roadmap, 'roadmap-load');
    roadmap.src = answers.address('roadmap');
    expect((await load).roadmap.id).to.equal('served');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('says with <base href> where addresses start', async () => {
    const page = await openHostPage('src-base');
    const roadmap = await roadmapOf(page);
    await settled(roadmap);
    expect(part(roadmap, 'title').innerText).to.equal('Roadmap base');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  for (const answer of [
    'not-found',
    'error',
    'hang-up',
    'html',
    'cut',
    'picture',
    'elsewhere',
    'large',
    'empty',
  ] as const satisfies readonly AnswerName[]) {
    it(`hears nothing from us when it fails: ${answer}`, async () => {
      const { page, roadmap } = await openWith(answers.address(answer));
      await settled(roadmap);
      expect(roadmap.matches(':state(error)')).to.equal(true);
      expect(parts(roadmap, 'retry')).to.have.lengthOf(1);
      await nextFrame();
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }

  it('may allow no requests (connect-src): a sentence says that it has not come', async () => {
    const page = await openHostPage('src-csp');
    const roadmap = await roadmapOf(page);
    await settled(roadmap);
    expect(roadmap.matches(':state(error)')).to.equal(true);
    expect(inside(roadmap, '[role=status]').innerText).to.equal('The roadmap could not be loaded.');
    // The browser tells the page what it has refused; nothing else is told.
    const { messages } = page.window.observed;
    expect(messages.filter((message) => !message.includes('violation: connect-src'))).to.deep.equal(
      [],
    );
  });

  it('need not wait for a server that never answers', async () => {
    const page = await openHostPage('src-late');
    const { window } = page;
    const later = window.setTimeout.bind(window);
    // Half a minute is over when the test says so.
    let passTime = (): void => undefined;
    const controlled = (handler: () => void, milliseconds?: number, ...values: unknown[]) => {
      if (milliseconds !== 30_000) return later(handler, milliseconds, ...values);
      passTime = () => later(handler, 0, ...values);
      return 0;
    };
    Object.assign(window, { setTimeout: controlled });
    const roadmap = elementOf(page, 'mlops-roadmap');
    roadmap.setAttribute('src', answers.address(['hang', 'roadmap']));
    const errors = record(roadmap, 'roadmap-error');
    await addScript(page, urlOfScript());
    await answers.report({ asked: 1 });
    passTime();
    await settled(roadmap);
    expect(errors.flatMap(({ faults }) => faults.map(({ message }) => message))).to.deep.equal([
      'Expected an answer within 30 s but received nothing',
    ]);
    const load = nextEvent(roadmap, 'roadmap-load');
    inside(roadmap, '[part=retry]').click();
    await load;
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('asks once for what two scripts want', async () => {
    const page = await openHostPage('src-scripts');
    const elements = [elementOf(page, 'roadmap-phase'), elementOf(page, 'roadmap-faq')];
    const src = answers.address('held', { id: 'a' });
    for (const element of elements) element.setAttribute('src', src);
    const loads = elements.map((element) => nextEvent(element, 'roadmap-load'));
    await addScript(page, urlOfScript('roadmap-phase'));
    await addScript(page, urlOfScript('roadmap-faq'));
    await answers.report({ asked: 1 });
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await nextFrame();
    await answers.release('a');
    const [first, second] = await Promise.all(loads);
    expect(first?.roadmap).to.equal(second?.roadmap);
    expect((await answers.report()).asked).to.have.lengthOf(1);
  });

  it('may be opened at a phase of it', async () => {
    const frame = createFrame();
    const opened = nextEvent(frame, 'load');
    frame.src = `${urlOfHost('src-late')}#a-own-work`;
    document.body.append(frame);
    await opened;
    const page = pageIn(frame);
    const roadmap = elementOf(page, 'mlops-roadmap');
    roadmap.setAttribute('src', answers.address('held', { id: 'a' }));
    await addScript(page, urlOfScript());
    await answers.report({ asked: 1 });
    const arrival = nextEvent(roadmap, 'roadmap-navigate');
    await answers.release('a');
    expect((await arrival).phase).to.equal('own-work');
    expect(roadmap.shadowRoot?.activeElement?.closest('details')?.dataset['phase']).to.equal(
      'own-work',
    );
  });

  it('moves what follows by no more than a line or two before the content comes', async () => {
    const { page, roadmap } = await openWith(answers.address(['held', 'error'], { id: 'a' }));
    await roadmap.updateComplete;
    const first = topAfter(page);
    expect(roadmap.getBoundingClientRect().height).to.be.above(20);
    await answers.report({ asked: 1 });
    await nextFrame();
    const loading = topAfter(page);
    expect(Math.abs(loading - first)).to.be.at.most(50);
    await answers.release('a');
    await settled(roadmap);
    expect(topAfter(page)).to.be.above(loading);
  });

  it('does not move what follows while something is shown', async () => {
    const { page, roadmap } = await openWith(answers.address('roadmap'));
    await settled(roadmap);
    const before = topAfter(page);
    roadmap.src = answers.address('held', { id: 'a' });
    await answers.report({ asked: 1 });
    await nextFrame();
    expect(roadmap.matches(':state(loading)')).to.equal(true);
    expect(topAfter(page)).to.equal(before);
    const failure = nextEvent(roadmap, 'roadmap-error');
    roadmap.src = answers.address('error');
    await failure;
    await roadmap.updateComplete;
    const header = inside(roadmap, '[part=header]').getBoundingClientRect();
    const notice = inside(roadmap, '[part=notice]').getBoundingClientRect();
    // The sentence stands above, clear of it, and pushes it down by its own height.
    expect(header.top).to.be.above(notice.bottom);
    expect(topAfter(page) - before).to.be.closeTo(header.top - notice.top, 1);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`gives levels of its own colours that differ and can be read, without any CSS: ${theme}`, async () => {
      const page = await openHostPage('src-late');
      const roadmap = elementOf(page, 'mlops-roadmap');
      roadmap.setAttribute('theme', theme);
      roadmap.setAttribute('src', answers.address('six-levels'));
      await addScript(page, urlOfScript());
      await settled(roadmap);
      const badges = new Map(
        parts(roadmap, 'level').map((badge) => [badge.innerText.trim(), badge]),
      );
      expect([...badges.keys()]).to.deep.equal([
        'Orientation',
        'Fundamentals',
        'Practice',
        'Applications',
        'Operations',
        'Mastery',
      ]);
      const colours = [...badges].map(([name, badge]) => {
        expect(contrast(badge), name).to.be.at.least(4.5);
        return [name, page.window.getComputedStyle(badge).color] as const;
      });
      for (const [name, colour] of colours) {
        for (const [other, otherColour] of colours) {
          if (name === other) continue;
          expect(difference(colour, otherColour), `${name}, ${other}`).to.be.above(0.05);
        }
      }
    });
  }
});

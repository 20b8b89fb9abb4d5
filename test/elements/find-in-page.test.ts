import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { click, engine } from '../support/browser.js';
import {
  nextEvent,
  openPhases,
  openQuestions,
  part,
  phaseNumber,
  record,
  setAttribute,
} from '../support/roadmap.js';

const name = await engine;

const create = (open = 'none') =>
  fixture<MlopsRoadmap>(html`<mlops-roadmap open=${open}></mlops-roadmap>`);

/** Follows a link to a text on this page, as the results of a web search have them; resolves when it is open. */
const followTo = async (text: string) => {
  const link = document.createElement('a');
  link.href = `#:~:text=${encodeURIComponent(text)}`;
  // Only as an address, or the link itself would be what is found.
  link.textContent = 'Go';
  document.body.prepend(link);
  const opened = nextEvent(document, 'roadmap-toggle');
  await click(link);
  const event = await opened;
  link.remove();
  await nextFrame();
  return event;
};

// Not in the types: browsers have it, no standard does.
const { find } = window as unknown as {
  find: (text: string, isCaseSensitive: boolean, backwards: boolean, wraps: boolean) => boolean;
};

/** Finds as from the browser's own search field, as far as an engine lets a page do that. */
const findInPage = async (text: string) => {
  const isFound = find.call(window, text, false, false, true);
  for (let frames = 0; frames < 5; frames += 1) await nextFrame();
  return isFound;
};

describe('the browser’s own search', () => {
  describe('following a link to a text (a text fragment), in all three engines', () => {
    it('opens the closed phase that holds it', async () => {
      const roadmap = await create();
      await followTo('statistically valid selection');
      expect(openPhases(roadmap)).to.deep.equal([5]);
    });

    it('opens the closed question that holds it', async () => {
      const roadmap = await create();
      await followTo('applies DevOps principles to machine learning');
      expect(openQuestions(roadmap)).to.deep.equal([1]);
      expect(openPhases(roadmap)).to.deep.equal([]);
    });

    it('tells the page, which can no longer prevent it', async () => {
      const roadmap = await create();
      roadmap.addEventListener('roadmap-toggle', (event) => {
        event.preventDefault();
      });
      const event = await followTo('gradual traffic shifting');
      expect([event.phase, event.question, event.open, event.cancelable]).to.deep.equal([
        'model-serving',
        undefined,
        true,
        false,
      ]);
      expect(openPhases(roadmap)).to.deep.equal([6]);
    });

    it('is followed by the button for all, which keeps it in mind', async () => {
      const roadmap = await create('2 3 4 5 6 7 8');
      roadmap.hide = 'faq';
      await roadmap.updateComplete;
      expect(part(roadmap, 'toggle-all').innerText).to.equal('Expand all');
      await followTo('track datasets like code');
      await roadmap.updateComplete;
      expect(part(roadmap, 'toggle-all').innerText).to.equal('Collapse all');
      await click(part(roadmap, 'toggle-all'));
      expect(openPhases(roadmap)).to.deep.equal([]);
    });

    it('closes the others where opening one does', async () => {
      const roadmap = await create('1');
      await setAttribute(roadmap, 'exclusive', '');
      await followTo('pay only when training');
      expect(openPhases(roadmap)).to.deep.equal([3]);
    });

    it('opens a phase alone', async () => {
      const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="8"></roadmap-phase>`);
      await followTo('prediction quality degradation detection');
      expect(phaseNumber(phase, 1).open).to.equal(true);
      expect(phase.open).to.equal(true);
    });
  });

  const outcome = {
    chromium: 'finds it in a closed phase, and leaves that closed',
    firefox: 'opens the closed phase that holds it',
    webkit: 'finds nothing in a closed phase',
  }[name];

  it(`window.find() in ${name} ${outcome}`, async () => {
    const roadmap = await create();
    const events = record(roadmap, 'roadmap-toggle');
    const isFound = await findInPage('improve throughput for offline inference');
    const told = events.map(({ phase, open, cancelable }) => [phase, open, cancelable]);
    if (name === 'firefox') {
      expect([isFound, openPhases(roadmap)]).to.deep.equal([true, [6]]);
      expect(told).to.deep.equal([['model-serving', true, false]]);
    } else {
      expect([isFound, openPhases(roadmap)]).to.deep.equal([name === 'chromium', []]);
      expect(told).to.deep.equal([]);
    }
  });

  it(`window.find() in ${name} ${name === 'webkit' ? 'finds nothing in' : 'finds what is in'} an open phase`, async () => {
    await create('all');
    expect(await findInPage('improve throughput for offline inference')).to.equal(
      name !== 'webkit',
    );
  });
});

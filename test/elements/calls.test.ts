import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { learningRoadmap, openPhases, record, tinyRoadmap } from '../support/roadmap.js';

const addressOf = (roadmap: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(roadmap)]));

const place = (): Promise<HTMLElement> => fixture(html`<div></div>`);

describe('what a page asks of a roadmap', () => {
  it('right after it is in the page is done when it is drawn, in that order', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    const events = record(roadmap, 'roadmap-navigate');
    roadmap.expandAll();
    roadmap.collapseAll();
    (await place()).append(roadmap);
    roadmap.goTo(2);
    await roadmap.updateComplete;
    expect(openPhases(roadmap)).to.deep.equal([2]);
    expect(events.map(({ phase }) => phase)).to.deep.equal(['containers-for-ml']);
  });

  it('while its roadmap is loaded is done when that is there', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    roadmap.progress = true;
    roadmap.src = addressOf(learningRoadmap());
    (await place()).append(roadmap);
    const markdown = roadmap.toMarkdown();
    const imported = roadmap.importProgress({ version: 1, roadmap: 'learning', done: ['a'] });
    roadmap.goTo('two');
    expect(await markdown).to.include('Phase of two');
    expect(await imported).to.equal(true);
    expect((await roadmap.exportProgress())?.done).to.deep.equal(['a']);
    expect(openPhases(roadmap)).to.include(2);
    await roadmap.resetProgress();
  });

  it('when it is given another roadmap is done with that', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    (await place()).append(roadmap);
    await roadmap.updateComplete;
    roadmap.src = addressOf(tinyRoadmap());
    roadmap.goTo('two');
    expect(await roadmap.toMarkdown()).to.include('A tiny roadmap');
    expect(openPhases(roadmap)).to.include(2);
  });

  it('includes the phases inside it', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    roadmap.innerHTML = '<p>First</p><roadmap-phase phase="6"></roadmap-phase>';
    const events = record(roadmap, 'roadmap-navigate');
    (await place()).append(roadmap);
    roadmap.goTo(6);
    await roadmap.toMarkdown();
    expect(events.map(({ phase }) => phase)).to.deep.equal(['model-serving']);
    expect(roadmap.querySelector('roadmap-phase')?.open).to.equal(true);
  });

  it('is answered when it cannot be loaded, or is taken away', async () => {
    const failing = document.createElement('mlops-roadmap');
    failing.src = addressOf([]);
    const leaving = document.createElement('mlops-roadmap');
    leaving.src = '/never-answers?wait';
    (await place()).append(failing, leaving);
    const answers = [failing, leaving].flatMap((roadmap) => [
      roadmap.importProgress({}),
      roadmap.exportProgress(),
      roadmap.resetProgress(),
      roadmap.toMarkdown(),
    ]);
    leaving.remove();
    expect(await Promise.all(answers)).to.deep.equal([
      ...[false, undefined, false, undefined],
      ...[false, undefined, false, undefined],
    ]);
  });

  it('is not lost when it only moves', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    roadmap.src = addressOf(tinyRoadmap());
    (await place()).append(roadmap);
    roadmap.goTo('two');
    (await place()).append(roadmap);
    await roadmap.toMarkdown();
    expect(openPhases(roadmap)).to.include(2);
  });

  it('is done by the questions alone as well', async () => {
    const faq = document.createElement('roadmap-faq');
    faq.expandAll();
    (await place()).append(faq);
    await faq.updateComplete;
    await new Promise(queueMicrotask as never);
    const all = [...(faq.shadowRoot?.querySelectorAll('details') ?? [])];
    expect(all.every(({ open }) => open)).to.equal(true);
  });
});

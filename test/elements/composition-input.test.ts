import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { nextEvent, openPhases, part, record } from '../support/roadmap.js';

const word = 'kserve';

const create = async () => {
  const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
  const field = part(roadmap, 'search') as HTMLInputElement;
  const send = (event: Event) => field.dispatchEvent(event);
  const options = { bubbles: true, composed: true };
  const input = (isComposing: boolean) =>
    send(new InputEvent('input', { ...options, isComposing }));
  const end = () => send(new CompositionEvent('compositionend', { ...options, data: word }));
  const key = (key: string, init: KeyboardEventInit = {}) =>
    send(new KeyboardEvent('keydown', { ...options, cancelable: true, key, ...init }));
  const compose = (text: string) => {
    send(new CompositionEvent('compositionstart', options));
    for (let length = 1; length <= text.length; length += 1) {
      field.value = text.slice(0, length);
      input(true);
    }
  };
  return { roadmap, field, input, end, key, compose };
};

describe('a word that is composed with an input method', () => {
  for (const [engine, isInputLast] of [
    ['input before the end, as in Chromium and WebKit', false],
    ['input after the end, as in Firefox', true],
  ] as const) {
    it(`is searched for once it is finished: ${engine}`, async () => {
      const { roadmap, input, end, compose } = await create();
      const filters = record(roadmap, 'roadmap-filter');
      const open = openPhases(roadmap);
      compose(word);
      await roadmap.updateComplete;
      expect(openPhases(roadmap)).to.deep.equal(open);
      const found = nextEvent(roadmap, 'roadmap-filter');
      end();
      await roadmap.updateComplete;
      if (isInputLast) input(false);
      expect((await found).query).to.equal(word);
      await roadmap.updateComplete;
      expect(filters.map(({ query }) => query)).to.deep.equal([word]);
    });
  }

  it('is ended by Enter or Escape, which do nothing else', async () => {
    const { roadmap, field, end, key, compose } = await create();
    const heard = record(document.body, 'keydown');
    compose(word);
    key('Enter', { isComposing: true, keyCode: 229 });
    const found = nextEvent(roadmap, 'roadmap-filter');
    end();
    await found;
    await roadmap.updateComplete;
    // Safari tells of the key after the end.
    key('Enter', { keyCode: 229 });
    key('Escape', { keyCode: 229 });
    key('Escape', { isComposing: true });
    await roadmap.updateComplete;
    expect(field.value).to.equal(word);
    expect(heard).to.deep.equal([]);
    key('Escape');
    await roadmap.updateComplete;
    expect(field.value).to.equal('');
  });
});

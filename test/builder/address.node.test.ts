import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readState, writeState } from '../../demo/builder/address.js';
import { initial } from '../../demo/builder/state.js';
import { anyState, stateWith } from './sample.js';

describe('the address of the builder', () => {
  it('says nothing of what nobody has chosen', () => {
    assert.equal(writeState(initial), '');
    assert.deepEqual(readState(''), initial);
  });

  it('can be read by people', () => {
    const state = stateWith({
      element: 'roadmap-phase',
      phase: '3',
      src: 'https://example.com/roadmaps/own.json',
      tokens: { accent: '7a1f5c', radius: '0.25' },
      reserve: false,
    });
    assert.equal(
      writeState(state),
      '?element=roadmap-phase&phase=3&src=https://example.com/roadmaps/own.json' +
        '&reserve=no&accent=7a1f5c&radius=0.25',
    );
  });

  it('brings back whatever has been chosen', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        // A link never takes the hash away.
        const integrity = state.integrity === 'off' ? 'auto' : state.integrity;
        assert.deepEqual(readState(writeState(state)), { ...state, integrity });
      }),
    );
  });

  it('is not believed what is not allowed', () => {
    const hostile = [
      ...['element=script', 'phase=<b>', 'open=" onload="x', 'exclusive=1', 'hide=body'],
      ...['level=a%0Ab', 'heading-level=7', 'start=tomorrow', 'pace=light', 'lang=../x'],
      ...['promo-href=javascript:alert(1)', 'parent-href=data:text/html,x', 'src=blob:x'],
      ...['folder=java%09script:x', 'theme=neon', 'style=../../evil', 'kind=toString'],
      ...['accent=red;}*{display:none', 'radius=9', 'radius=1e9', 'font=constructor'],
      ...['host=__proto__', 'scheme=', 'width=1', 'from=evil', 'from=cdn', 'tokens=x'],
      ...['integrity=', 'integrity=off', 'integrity=no', 'src=/a%0A%0Ab', 'folder=/a%0D/'],
      ...['promo-href=/%00', 'parent-href=/a%E2%80%A8b', 'src=/%C2%85', 'folder=%09/x'],
      ...['__proto__=x', 'constructor=x', `src=/${'x'.repeat(3000)}`],
    ];
    for (const search of hostile) assert.deepEqual(readState(`?${search}`), initial, search);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const state = readState(search);
        assert.deepEqual(readState(writeState(state)), state);
      }),
    );
  });
});

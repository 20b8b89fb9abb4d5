import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  asksForHeight,
  heightIn,
  heightMessage,
  measureMessage,
} from '../../src/model/frame-message.js';

describe('messages between a frame and the page around it', () => {
  it('tell a height', () => {
    assert.equal(heightIn(heightMessage(480.5)), 480.5);
    assert.equal(heightIn(heightMessage(100_000)), 100_000);
  });

  it('tell none that would harm the page', () => {
    for (const height of [0, -1, NaN, Infinity, -Infinity, 100_001]) {
      assert.equal(heightIn(heightMessage(height)), undefined);
    }
    const type = 'mlops-roadmap:height';
    for (const height of ['480', [480], { valueOf: () => 480 }, null, undefined, true, 480n]) {
      assert.equal(heightIn({ type, version: 1, height }), undefined);
    }
  });

  it('are not mistaken for those of others', () => {
    const others = [
      null,
      undefined,
      480,
      'mlops-roadmap:height',
      [],
      { height: 480 },
      measureMessage,
    ];
    for (const other of others) assert.equal(heightIn(other), undefined);
    for (const other of [...others.slice(0, -1), heightMessage(480), { type: 'measure' }]) {
      assert.equal(asksForHeight(other), false);
    }
    assert.equal(asksForHeight(structuredClone(measureMessage)), true);
  });

  it('say only what is their own', () => {
    for (const said of [heightMessage(480), measureMessage]) {
      const inherited: object = Object.setPrototypeOf({}, said) as object;
      assert.equal(heightIn(inherited), undefined);
      assert.equal(asksForHeight(inherited), false);
    }
    assert.equal(heightIn(Object.setPrototypeOf({ height: 480 }, heightMessage(1))), undefined);
  });
});

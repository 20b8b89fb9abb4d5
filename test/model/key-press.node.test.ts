import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isComposing, isUsed, type KeyPress } from '../../src/model/key-press.js';

type Modifier = 'ctrl' | 'alt' | 'meta' | 'AltGraph';

const press = (key: string, ...held: readonly Modifier[]): KeyPress => ({
  key,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
  isComposing: false,
  keyCode: 0,
  getModifierState: (modifier) => held.some((name) => name === modifier),
});

describe('isUsed', () => {
  it('is so of all that does something in a field', () => {
    for (const key of [
      ...Array.from('as/?.,1 '),
      'é',
      'あ',
      '👍',
      'Dead',
      'Enter',
      'Backspace',
      'Delete',
    ]) {
      assert.ok(isUsed(press(key), true), key);
    }
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'End'])
      assert.ok(isUsed(press(key), true));
  });

  it('is so of characters that want more keys than one', () => {
    for (const [key, ...held] of [
      ['@', 'ctrl', 'alt', 'AltGraph'],
      ['€', 'AltGraph'],
      ['@', 'alt'],
      ['[', 'alt'],
      ['∂', 'alt'],
      ['\u00a0', 'alt'],
    ] as const) {
      assert.ok(isUsed(press(key, ...held), true), key);
    }
  });

  it('is not so of what leads out of a field, and of shortcuts', () => {
    for (const [key, ...held] of [
      ['Tab'],
      ['Escape'],
      ['F1'],
      ['F12'],
      ['k', 'ctrl'],
      ['k', 'meta'],
      ['/', 'ctrl'],
      ['k', 'alt'],
      ['1', 'alt'],
      ['ArrowLeft', 'alt'],
      ['Enter', 'meta'],
      ['k', 'ctrl', 'alt'],
      ['Control', 'ctrl'],
    ] as const) {
      assert.ok(!isUsed(press(key, ...held), true), [key, ...held].join('+'));
      assert.ok(!isUsed(press(key, ...held), false), [key, ...held].join('+'));
    }
  });

  it('is so of Space and Enter on a button, and of nothing else', () => {
    for (const key of [' ', 'Enter']) assert.ok(isUsed(press(key), false));
    for (const key of ['s', '/', 'ArrowDown', 'PageDown', 'F']) {
      assert.ok(!isUsed(press(key), false), key);
    }
  });
});

describe('isComposing', () => {
  it('knows the keys of an input method in every engine', () => {
    for (const key of ['Enter', 'Escape', 'Process', 'a']) {
      assert.ok(!isComposing(press(key)));
      for (const composing of [
        { ...press(key), isComposing: true },
        { ...press(key), keyCode: 229 },
      ]) {
        assert.ok(isComposing(composing));
        assert.ok(isUsed(composing, true));
      }
    }
  });
});

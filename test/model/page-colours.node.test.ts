import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type PageColours, readableColours, shadeOf } from '../../src/model/page-colours.js';

const near = (actual: number, wanted: number): void => {
  assert.ok(Math.abs(actual - wanted) < 0.01, `${String(actual)} is not ${String(wanted)}`);
};

const shades: readonly (readonly [colour: string, value: number, alpha: number])[] = [
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(128, 128, 128)', 0.502, 1],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
  ['rgb(255 255 255 / 0.25)', 1, 0.25],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(srgb 0.5 0.5 0.5 / 0.4)', 0.5, 0.4],
  ['color(display-p3 1 1 1 / 0.1)', 1, 0.1],
  ['oklch(1 0 0)', 1, 1],
  ['oklch(0.6 0 0 / 0.5)', 0.4984, 0.5],
  ['oklab(0 0 0)', 0, 1],
  ['oklab(0.999 -0.00001 1e-7)', 0.9986, 1],
  ['lab(100 0 0)', 1, 1],
  ['lch(100 0 0 / 0.3)', 1, 0.3],
];

const read = (page: Partial<PageColours>) =>
  readableColours({ declared: undefined, text: 0.13, background: 1, ...page });

describe('shadeOf', () => {
  for (const [colour, value, alpha] of shades) {
    it(`reads ${colour}`, () => {
      const [actual, actualAlpha] = shadeOf(colour);
      near(actual, value);
      assert.equal(actualAlpha, alpha);
    });
  }

  it('reads the lightness of a colour as WCAG counts it: green is lighter than blue', () => {
    const [green, blue] = [shadeOf('rgb(0, 255, 0)')[0], shadeOf('rgb(0, 0, 255)')[0]];
    near(green ** 2.2, 0.7152);
    near(blue ** 2.2, 0.0722);
  });
});

describe('readableColours', () => {
  it('follows the text where the page declares nothing: light text means a dark page', () => {
    assert.deepEqual(read({}), { scheme: 'light', isColoured: false });
    assert.equal(read({ text: 0.9, background: 0.07 }).scheme, 'dark');
    assert.equal(read({ text: 0.9, background: undefined }).scheme, 'dark');
    assert.equal(read({ text: 0.3, background: undefined }).scheme, 'light');
  });

  it('takes grey text on white for text on a light page', () => {
    assert.equal(read({ text: 0.6 }).scheme, 'light');
  });

  it('distrusts a background on which the page’s own text could not be read', () => {
    assert.equal(read({ text: 1, background: 1 }).scheme, 'dark');
    assert.equal(read({ text: 0.05, background: 0.05 }).scheme, 'light');
  });

  it('follows what the page declares before its text', () => {
    assert.equal(read({ declared: 'dark', background: undefined }).scheme, 'dark');
    assert.equal(read({ declared: 'light', text: 1, background: undefined }).scheme, 'light');
  });

  it('never follows it against what is really behind the element', () => {
    assert.equal(read({ declared: 'dark' }).scheme, 'light');
    assert.equal(read({ declared: 'light', text: 0.9, background: 0.1 }).scheme, 'dark');
  });

  it('calls a page coloured that is neither nearly white nor nearly black', () => {
    for (const background of [0.94, 1]) assert.equal(read({ background }).isColoured, false);
    assert.equal(read({ text: 0.9, background: 0.1 }).isColoured, false);
    assert.equal(read({ background: 0.7 }).isColoured, true);
    assert.deepEqual(read({ text: 1, background: 0.35 }), { scheme: 'dark', isColoured: true });
  });
});

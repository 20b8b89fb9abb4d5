import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { idFromFragment } from '../../src/model/fragment.js';

const idIn = (fragment: string, prefix = 'mlops') =>
  idFromFragment(fragment, `#${prefix}-`, bundled);

describe('idFromFragment', () => {
  it('leads to a phase by id', () => {
    assert.equal(idIn('#mlops-model-serving'), 'model-serving');
  });

  it('leads to a phase by number, from 1', () => {
    assert.equal(idIn('#mlops-phase-3'), 'kubernetes-for-ml');
    assert.equal(idIn('#mlops-phase-8'), 'ml-monitoring');
  });

  it('leads to a question by id', () => {
    assert.equal(idIn('#mlops-faq-salary'), 'faq-salary');
  });

  it('takes the id of an element with hyphens in it, up to its end', () => {
    assert.equal(idIn('#my-own-road-llm-ops', 'my-own-road'), 'llm-ops');
    assert.equal(idIn('#my-own-road-phase-1', 'my-own-road'), 'python-ml-fundamentals');
  });

  for (const fragment of [
    '',
    '#',
    '#mlops',
    '#phase-3',
    '#model-serving',
    '#MLOps-model-serving',
    '#other-model-serving',
    '#mlopsmodel-serving',
    'mlops-model-serving',
    '#xmlops-model-serving',
  ]) {
    it(`leaves ${JSON.stringify(fragment)} to the host`, () => {
      assert.equal(idIn(fragment), undefined);
    });
  }

  for (const name of [
    'phase-0',
    'phase-9',
    'phase-',
    'phase--1',
    'phase-1e0',
    'phase-x',
    'glossary',
  ]) {
    it(`leads to no phase or question by ${JSON.stringify(name)}`, () => {
      const id = idIn(`#mlops-${name}`);
      const ids = [...bundled.phases, ...(bundled.faq?.items ?? [])].map((item) => item.id);
      assert.ok(id === undefined || !ids.includes(id), `leads to ${String(id)}`);
    });
  }
});

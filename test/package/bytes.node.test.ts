import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measuredBytes, recordedBytes } from './bytes.js';

describe('bytes', () => {
  it('of all that a browser loads are those on record; npm run build brings bytes.json up to date', async () => {
    assert.deepEqual(await measuredBytes(), recordedBytes());
  });
});

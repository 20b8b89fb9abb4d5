import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countDone, isDone } from '../../src/model/done.js';

const python = { id: 'python', title: 'Python', aliases: ['snakes', 'py'] };
const git = { id: 'git', title: 'Git' };

describe('isDone', () => {
  it('knows a topic by its id and by those that it had', () => {
    assert.equal(isDone(python, new Set(['python'])), true);
    assert.equal(isDone(python, new Set(['git', 'py'])), true);
    assert.equal(isDone(python, new Set(['git', 'toString'])), false);
    assert.equal(isDone(git, new Set()), false);
  });
});

describe('countDone', () => {
  it('counts topics, not ids', () => {
    assert.equal(countDone([python, git], new Set(['python', 'py', 'unknown'])), 1);
    assert.equal(countDone([python, git], new Set(['py', 'git'])), 2);
    assert.equal(countDone([], new Set(['py'])), 0);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checklist } from '../../src/model/checklist.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from './sample.js';

const listOf = (changes: Readonly<Record<string, unknown>> = {}, ...done: string[]) =>
  checklist(sample(changes) as Roadmap, new Set(done));

describe('checklist', () => {
  it('lists the topics of each phase, ticked where they are done', () => {
    assert.equal(
      listOf({}, 'old', 'c'),
      `# Title

## 1. One

- [x] **A** — Detail
- [ ] **B**
- [x] **C**

## 2. Two

- [ ] **D**
`,
    );
  });

  it('has a phase without topics', () => {
    assert.match(listOf({ 'phases[0].topics': [] }), /## 1\. One\n\n## 2\. Two\n/);
  });

  it('takes text as text', () => {
    const texts: Readonly<Record<string, string>> = {
      '<b onclick="x">': '\\<b onclick\\="x"\\>',
      '![x](y)': '!\\[x\\](y)',
      'a*b_c~d`e\\f': 'a\\*b\\_c\\~d\\`e\\\\f',
      '&lt;': '\\&lt;',
      'https://example.com': 'https\\:\u2060\\//example\\.com',
      'www.example.com': 'www\u2060\\.example\\.com',
      ' one\n\n# two ': 'one \\# two',
      '$x$ {{ y }}': '\\$x\\$ \\{\\{ y \\}\\}',
      'CI/CD: tests, types (all)': 'CI/CD: tests, types (all)',
    };
    for (const [text, written] of Object.entries(texts)) {
      const list = listOf({
        title: text,
        'phases[0].title': text,
        'phases[0].topics[0].title': text,
        'phases[0].topics[0].detail': text,
      });
      const [title, , phase, , topic] = list.split('\n');
      assert.deepEqual(
        [title, phase, topic],
        [`# ${written}`, `## 1. ${written}`, `- [ ] **${written}** — ${written}`],
      );
    }
  });
});

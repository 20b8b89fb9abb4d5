import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { print, printable } from '../../src/prerender/usage.js';
import { sample } from '../model/sample.js';

const orders: Readonly<Record<string, string>> = {
  'a colour': '\u001B[31mred',
  'an erased screen': '\u001B[2J\u001B[H',
  'a title of the window': '\u001B]0;evil\u0007',
  'a link': '\u001B]8;;https://evil.example/\u001B\\text\u001B]8;;\u001B\\',
  'the clipboard': '\u001B]52;c;ZXZpbA==\u0007',
  'a sequence of one character': '\u009B31mred',
  'the start of a line': 'overwritten\rshown',
  'a step back': 'seen\u0008\u0008\u0008\u0008gone',
  'a bell': '\u0007',
  'another character set': '\u000E',
  'a deleted character': '\u007F',
  'a question for the terminal': '\u001B[6n',
  'a turned text': '\u202Egnp.exe',
  'an isolated text': '\u2066a\u2069',
};

const written = (output: string, isTTY: boolean): string => {
  let text = '';
  const write = (part: unknown): boolean => {
    text += String(part);
    return true;
  };
  print(output, { isTTY, write });
  return text;
};

describe('what is printed', () => {
  for (const [what, text] of Object.entries(orders)) {
    it(`gives no orders to a terminal: ${what}`, () => {
      const output = `Before\n\t${text}\nAfter 👩‍👧 שלום`;
      assert.doesNotMatch(written(output, true), /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      assert.match(written(output, true), /^Before\n\t.*\nAfter 👩‍👧 שלום$/su);
      // A file holds what was given.
      assert.equal(written(output, false), output);
    });
  }

  it('stays as it is where there is nothing to take out', () => {
    const text = 'A “line”\n\tand another 👍🏽 é ﷺ\n';
    assert.equal(printable(text), text);
  });

  it('names options and files without giving orders, also into a pipe', () => {
    const cli = fileURLToPath(new URL('../../src/prerender/cli.ts', import.meta.url));
    const run = (args: readonly string[], input = '') =>
      spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], { input, encoding: 'utf8' });
    const evil = '\u001B[2J\u009B1m';
    const missing = run(['check', `no${evil}file`]);
    const doubtful = run(['render', '--format', 'markdown', '--hide', evil]);
    const faulty = run(['check', '-'], JSON.stringify(sample({ 'phases[0].level': evil })));
    for (const text of [missing.stderr, doubtful.stderr, faulty.stdout, faulty.stderr])
      assert.doesNotMatch(text, /(?!\n)\p{Cc}/u);
    const rendered = run(
      ['render', '--format', 'markdown', '--src', '-'],
      JSON.stringify(sample({ title: `A${evil}` })),
    );
    assert.ok(rendered.stdout.includes('\u001B'));
  });
});

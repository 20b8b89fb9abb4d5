import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderPhase, renderRoadmap } from '../../src/prerender/index.js';
import { sample } from '../model/sample.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const run = async (args: readonly string[], input = '') => {
  const cli = `${root}src/prerender/cli.ts`;
  const command = ['--import', 'tsx', cli, 'render', ...args];
  const child = spawn(process.execPath, command, { cwd: root });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(input);
  const [out, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, errors, code };
};

describe('render on the command line', { concurrency: 2 }, () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'render-'));
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints what the function of the package renders, and the hash of its styles', async () => {
    const { out, errors, code } = await run([]);
    assert.equal(out, `${await renderRoadmap()}\n`);
    assert.match(errors, /^A strict policy has to allow: style-src 'sha256-[\w+/]{43}='\n$/);
    assert.equal(code, 0);
  });

  it('takes the attributes of the element', async () => {
    const { out, errors, code } = await run([
      ...['--element', 'roadmap-phase', '--phase', '3', '--format', 'html', '--lang', 'de'],
      ...['--theme', 'dark', '--open', 'all', '--heading-level', '2', '--hide', 'tools'],
    ]);
    const options = { phase: '3', format: 'html', lang: 'de', theme: 'dark' } as const;
    const expected = await renderPhase({ ...options, open: true, headingLevel: 2, hide: 'tools' });
    assert.equal(out, `${expected.trimEnd()}\n`);
    assert.deepEqual([errors, code], ['', 0]);
  });

  it('reads a roadmap from standard input, tells its faults and writes the rest to a file', async () => {
    const wrong = sample({ 'phases[0].topics[0].url': 'javascript:alert(1)' });
    const file = path.join(folder, 'roadmap.html');
    const args = ['--src', '-', '--address', '/mine.json', '--format', 'html', '--out', file];
    const { out, errors, code } = await run(args, JSON.stringify(wrong));
    assert.match(readFileSync(file, 'utf8'), /^<mlops-roadmap src="\/mine\.json">/);
    assert.match(errors, /^phases\[0\]\.topics\[0\]\.url: Expected .*\n$/);
    assert.deepEqual([out, code], ['', 1]);
  });

  it('says that the page does not find what comes from standard input, unless it is told where', async () => {
    const input = JSON.stringify(sample());
    const { errors, code } = await run(['--src', '-', '--format', 'html'], input);
    assert.match(
      errors,
      /^Without --address a page with the script shows the bundled roadmap .*\n$/,
    );
    assert.equal(code, 0);
    const phase = ['--element', 'roadmap-phase', '--phase', '1'];
    for (const args of [
      ['--address', '/mine.json'],
      ['--format', 'markdown'],
      [...phase, '--format', 'markdown'],
    ]) {
      assert.equal((await run(['--src', '-', '--format', 'html', ...args], input)).errors, '');
    }
  });

  it('writes structured data where it is asked to', async () => {
    const { out } = await run(['--format', 'html', '--structured-data']);
    const expected = await renderRoadmap({ format: 'html', structuredData: true });
    assert.equal(out, `${expected.trimEnd()}\n`);
    assert.match(out, /<script type="application\/ld\+json" data-roadmap="mlops">/);
  });

  it('says where the page finds the roadmap: where the file is, unless told otherwise', async () => {
    const { out } = await run(['--src', 'data/mlops.json', '--format', 'html']);
    assert.match(out, /^<mlops-roadmap src="data\/mlops\.json">/);
  });

  for (const [args, input, fault] of [
    [['--src', '-'], '{}', /^phases?: |^id: /m],
    [['--src', '-'], 'no JSON', /^\(whole\): Expected JSON/],
    [['--element', 'roadmap-phase', '--phase', '99'], '', /^phase: .*99/],
  ] as const) {
    it(`prints nothing but faults for ${args.join(' ')} ${input}`, async () => {
      const { out, errors, code } = await run(args, input);
      assert.match(errors, fault);
      assert.deepEqual([out, code], ['', 1]);
    });
  }

  for (const args of [
    ['--element', 'roadmap-phase'],
    ['--element', 'script'],
    ['--format', 'pdf'],
    ['--heading-level', '7'],
    ['--src', 'no-such-file.json'],
    ['--out', 'no-such-folder/file.html', '--format', 'markdown'],
    ['file.json'],
    ['--onclick', 'alert(1)'],
  ]) {
    it(`says how it is used when asked: ${args.join(' ')}`, async () => {
      const { out, errors, code } = await run(args);
      assert.match(errors, /^mlops-roadmap: .+\n\nUsage: /);
      assert.deepEqual([out, code], ['', 2]);
    });
  }
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MissingRendererError, renderPhase, renderRoadmap } from '../../src/prerender/index.js';
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

  for (const [args, message] of [
    [['--element', 'roadmap-phase'], 'roadmap-phase needs --phase'],
    [['--element', 'script'], '--element is one of .+'],
    [['--format', 'pdf'], '--format is one of .+'],
    [['--heading-level', '7'], '--heading-level is one of .+'],
    [['file.json'], 'render takes its file as --src'],
    [['--onclick', 'alert(1)'], '.+onclick.+'],
    [['--open'], '--open takes first, none, all, or numbers and ids'],
    [['--phase', '3'], '--phase is an option of roadmap-phase, not of mlops-roadmap'],
    [
      ['--element', 'roadmap-faq', '--progress'],
      '--progress is an option of mlops-roadmap and roadmap-phase, not of roadmap-faq',
    ],
    [
      ['--element', 'roadmap-phase', '--phase', '3', '--level', 'expert'],
      '--level is an option of mlops-roadmap, not of roadmap-phase',
    ],
  ] as const) {
    it(`points to its help when asked: ${args.join(' ')}`, async () => {
      const { out, errors, code } = await run(args);
      assert.match(
        errors,
        new RegExp(`^mlops-roadmap: ${message}\nmlops-roadmap --help says how it is used\n$`),
      );
      assert.deepEqual([out, code], ['', 2]);
    });
  }

  for (const args of [
    ['--src', 'no-such-file.json'],
    ['--out', 'no-such-folder/file.html', '--format', 'markdown'],
  ]) {
    it(`says in one line what is not there: ${args.join(' ')}`, async () => {
      const { out, errors, code } = await run(args);
      assert.match(errors, /^mlops-roadmap: cannot (?:read|write) no-such-.+\n$/);
      assert.deepEqual([out, code], ['', 2]);
    });
  }

  it('opens a phase by --open alone, and by anything that does not mean no', async () => {
    const phase = ['--element', 'roadmap-phase', '--phase', '3'];
    for (const [open, isOpen] of [
      [['--open', '--format', 'html'], true],
      [['--format', 'html', '--open'], true],
      [['--format', 'html', '--open', 'all'], true],
      ...['false', '0', 'no', 'off', 'none'].map(
        (word) => [['--format', 'html', '--open', word], false] as const,
      ),
    ] as const) {
      const { out, code } = await run([...phase, ...open]);
      assert.deepEqual([/<details[^>]* open>/.test(out), code], [isOpen, 0], open.join(' '));
    }
  });

  it('tells its doubts, and renders all the same', async () => {
    for (const [args, doubts] of [
      [['--start', 'yesterday'], ['--start yesterday: no such date; write it as 2026-12-01']],
      [['--start', '2026-02-31'], ['--start 2026-02-31: no such date; write it as 2026-12-01']],
      [['--hide', 'faq fqa'], [/^--hide fqa: no such part; there is header, .+$/]],
      [['--level', 'expert guru'], [/^--level guru: no such level; there is foundation, .+$/]],
      [['--level', 'expert', '--hide', 'faq', '--start', '2026-12-01'], []],
    ] as const) {
      const { out, errors, code } = await run(['--format', 'html', ...args]);
      const lines = errors.split('\n').slice(0, -1);
      assert.equal(lines.length, doubts.length, errors);
      doubts.forEach((doubt, index) => {
        const said = lines[index]?.replace(/^mlops-roadmap: /, '') ?? '';
        if (typeof doubt === 'string') assert.equal(said, doubt);
        else assert.match(said, doubt);
      });
      assert.match(out, /^<mlops-roadmap/);
      assert.equal(code, 0);
    }
  });

  it('takes the levels of the roadmap that it is given for granted', async () => {
    const roadmap = sample();
    const [level = ''] = (roadmap as { levels: { id: string }[] }).levels.map(({ id }) => id);
    const args = ['--src', '-', '--address', '/a.json', '--format', 'html', '--level', level];
    const { errors, code } = await run(args, JSON.stringify(roadmap));
    assert.deepEqual([errors, code], ['', 0]);
  });

  it('says what helps where the renderer is missing', () => {
    assert.match(new MissingRendererError('gone').message, /: npm install @lit-labs\/ssr$/);
  });
});

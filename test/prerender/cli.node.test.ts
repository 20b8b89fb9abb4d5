import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/elements/version.js';
import { sample } from '../model/sample.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const run = async (args: readonly string[], input = '', output: 'pipe' | number = 'pipe') => {
  const cli = `${root}src/prerender/cli.ts`;
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    cwd: root,
    stdio: ['pipe', output, 'pipe'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const { stdin, stdout, stderr } = child;
  assert.ok(stdin && stderr);
  stdin.end(input);
  const [out, errors, code] = await Promise.all([stdout ? text(stdout) : '', text(stderr), exit]);
  return { out, errors, code };
};

describe('the command line', { concurrency: 2 }, () => {
  let folder = '';
  const write = (name: string, content: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has nothing to say of the bundled roadmap', async () => {
    const { out, errors, code } = await run(['check', 'data/mlops.json']);
    assert.equal(out, 'data/mlops.json: 0 faults, 8 phases and 48 topics can be shown\n');
    assert.deepEqual([errors, code], ['', 0]);
  });

  it('names each fault with its place, what was expected and a hint', async () => {
    const wrong = sample({
      'phases[0].level': undefined,
      'phases[0].levle': 'low',
      'phases[1].topics[0].url': 'javascript:alert(1)',
    });
    const file = write('wrong.json', JSON.stringify(wrong));
    const { out, errors, code } = await run(['check', file]);
    assert.deepEqual(out.split('\n'), [
      'phases[0].level: Expected an id of letters, digits, "-" and "_", a letter first, ' +
        'but received nothing. levle: did you mean "level"?',
      'phases[1].topics[0].url: Expected http, https, mailto or a relative address ' +
        'but received "javascript:alert(1)"',
      `${file}: 2 faults, 1 phase and 1 topic can be shown`,
      '',
    ]);
    assert.deepEqual([errors, code], ['', 1]);
  });

  it('reads standard input', async () => {
    const valid = await run(['check', '-'], JSON.stringify(sample()));
    assert.equal(valid.out, 'standard input: 0 faults, 2 phases and 4 topics can be shown\n');
    assert.equal(valid.code, 0);
    const empty = await run(['check', '-'], '{}');
    assert.match(
      empty.out,
      /^phases: .*\nstandard input: 4 faults, nothing of it can be shown\n$/m,
    );
    assert.equal(empty.code, 1);
  });

  it('passes over the mark that some editors put in front', async () => {
    const file = write('marked.json', `\uFEFF${JSON.stringify(sample())}`);
    const { out, code } = await run(['check', file]);
    assert.match(out, /: 0 faults, /);
    assert.equal(code, 0);
  });

  it('says where a text is no JSON', async () => {
    const { out, errors, code } = await run(['check', '-'], '{\n  "id": "x",\n}');
    assert.match(
      out,
      /^\(whole\): Expected JSON .*in line 3, column 1: .*\nstandard input: 1 fault,/,
    );
    assert.deepEqual([errors, code], ['', 1]);
  });

  it('prints the JSON Schema', async () => {
    const { out, code } = await run(['schema']);
    assert.equal(out, readFileSync(`${root}data/roadmap.schema.json`, 'utf8'));
    assert.equal(code, 0);
  });

  it('prints its version', async () => {
    const { out, code } = await run(['--version']);
    assert.deepEqual([out, code], [`${version}\n`, 0]);
  });

  it('helps', async () => {
    const { out, errors, code } = await run(['--help']);
    assert.match(out, /^Usage: mlops-roadmap/);
    for (const word of ['check', 'schema', '--help', '--version']) assert.ok(out.includes(word));
    assert.deepEqual([errors, code], ['', 0]);
  });

  for (const args of [
    [],
    ['unknown'],
    ['check'],
    ['check', 'data/mlops.json', 'data/mlops.json'],
    ['schema', 'data/mlops.json'],
    ['check', '--fix', 'a.json'],
    ['check', 'a.json', '--level', 'expert'],
  ]) {
    it(`points to its help when asked: ${args.join(' ') || 'nothing'}`, async () => {
      const { out, errors, code } = await run(args);
      assert.match(errors, /^mlops-roadmap: .+\nmlops-roadmap --help says how it is used\n$/s);
      assert.deepEqual([out, code], ['', 2]);
    });
  }

  for (const file of ['no-such-file.json', 'src']) {
    it(`says in one line that it cannot read ${file}`, async () => {
      const { out, errors, code } = await run(['check', file]);
      assert.match(errors, new RegExp(`^mlops-roadmap: cannot read ${file}: .+\n$`));
      assert.deepEqual([out, code], ['', 2]);
    });
  }

  const isFull = existsSync('/dev/full') ? false : 'There is no device here that is always full.';
  it('says when it cannot write what it prints', { skip: isFull }, async () => {
    const full = openSync('/dev/full', 'w');
    const { errors, code } = await run(['check', 'data/mlops.json'], '', full);
    assert.match(errors, /^mlops-roadmap: cannot write: .*ENOSPC.*\n$/);
    assert.equal(code, 2);
  });

  it('ends quietly when nobody reads on', async () => {
    const cli = `${root}src/prerender/cli.ts`;
    const args = ['--import', 'tsx', cli, 'render', '--format', 'markdown'];
    const child = spawn(process.execPath, args, { cwd: root });
    const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdout.destroy();
    assert.deepEqual([await text(child.stderr), await exit], ['', 0]);
  });
});

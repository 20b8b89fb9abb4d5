import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disagreements, type Release, stillToDo } from '../config/release-faults.js';
import { listFiles, readText, root } from './files.js';

const ready: Release = {
  tag: 'v1.2.3',
  packageVersion: '1.2.3',
  lockVersion: '1.2.3',
  elementsVersion: '1.2.3',
  changelog: `# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n### Added\n\n- A thing.\n`,
  repository: 'git+https://forge.example/owner/name.git',
  publisher: 'owner/name',
};

describe('a release', () => {
  it('is published when tag, versions, changelog and repository agree', () => {
    assert.deepEqual([...disagreements(ready), ...stillToDo(ready)], []);
  });

  for (const [what, change] of [
    ['another tag', { tag: 'v1.2.4' }],
    ['a tag without its letter', { tag: '1.2.3' }],
    ['another version in the lock file', { lockVersion: '1.2.2' }],
    ['elements of another version', { elementsVersion: '1.2.2' }],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.equal(disagreements({ ...ready, ...change }).length, 1);
    });
  }

  for (const [what, change] of [
    ['a changelog without the version', { changelog: '## [1.2.2] - 2026-11-01\n\n- A thing.\n' }],
    ['a version without a date', { changelog: '## [1.2.3]\n\n- A thing.\n' }],
    [
      'another version that looks like it',
      { changelog: '## [1.253] - 2026-12-01\n\n- A thing.\n' },
    ],
    [
      'an empty section',
      { changelog: '## [1.2.3] - 2026-12-01\n\n## [1.2.2] - 2026-11-01\n\n- A.\n' },
    ],
    [
      'lines that are still unreleased',
      { changelog: `## [Unreleased]\n\n- B.\n\n${ready.changelog}` },
    ],
    ['no repository', { repository: undefined }],
    ['the repository of somebody else', { publisher: 'other/name' }],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.equal(stillToDo({ ...ready, ...change }).length, 1);
    });
  }
});

const folder = '.github/workflows/';
const workflows = listFiles(root + folder).map((file) => [file, readText(folder + file)] as const);

/** The lines that say what a job may do, with the comment taken off. */
const grants = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^ +([\w-]+): write\b/gm), ([, grant = '']) => grant);

describe('workflows', () => {
  it('are there', () => {
    assert.deepEqual(
      workflows.map(([file]) => file),
      ['ci.yml', 'hosts.yml', 'release.yml'],
    );
  });

  for (const [file, text] of workflows) {
    it(`pin actions to a commit, and say which version it is: ${file}`, () => {
      const uses = Array.from(text.matchAll(/\buses: (.+)$/gm), ([, action = '']) => action);
      assert.ok(uses.length > 0);
      const pinned = /^(\.\/\S+|[\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/;
      assert.deepEqual(
        uses.filter((action) => !pinned.test(action)),
        [],
      );
    });

    it(`may read and no more, but for publishing: ${file}`, () => {
      assert.match(text, /^permissions:\n {2}contents: read\n\n/m);
      assert.deepEqual(grants(text), file === 'release.yml' ? ['id-token'] : []);
      assert.doesNotMatch(text, /write-all|pull_request_target|workflow_run|secrets\./);
    });

    it(`keep no credentials, and give no text of others to a shell: ${file}`, () => {
      const checkouts = text.split('actions/checkout@').slice(1);
      for (const step of checkouts)
        assert.match(step.split('- ')[0] ?? '', /persist-credentials: false/);
      const commands = Array.from(text.matchAll(/\brun: (.+)$/gm), ([, command = '']) => command);
      assert.deepEqual(
        commands.filter((command) => command.includes('${{')),
        [],
      );
    });

    it(`end by themselves: ${file}`, () => {
      const machines = text.match(/^ {4}runs-on: /gm)?.length;
      assert.equal(text.match(/^ {4}timeout-minutes: /gm)?.length, machines);
      assert.match(text, /^concurrency:$/m);
    });
  }

  it('use images by their digest, and a Node that is supported', () => {
    const images = workflows.flatMap(
      ([, text]) => text.match(/^ +(container|image): \S.*$/gm) ?? [],
    );
    assert.ok(images.length > 0);
    for (const image of images)
      assert.match(image, /image: node:2[24]\.\d+\.\d+-bookworm@sha256:[\da-f]{64}$/);
    for (const [, text] of workflows)
      for (const [, version] of text.matchAll(/node-version: (\S+)/g))
        assert.match(version ?? '', /^2[24]$/);
  });

  it('check a tag before they publish it, and run no code of the project where they do', () => {
    const release = readText(`${folder}release.yml`);
    assert.match(release, /npm run release:check -- "\$TAG"/);
    assert.match(release, /uses: \.\/\.github\/workflows\/ci\.yml/);
    const [, publish = ''] = release.split(/^ {2}publish:$/m);
    assert.match(publish, /^ {4}needs: check$/m);
    assert.match(publish, /^ {4}environment: /m);
    assert.deepEqual(publish.match(/\brun: .+/g), [
      'run: npm publish --ignore-scripts --provenance --access public',
    ]);
  });
});

describe('an install', () => {
  it('runs no code of a package that is not allowed to, with any npm', () => {
    assert.match(readText('.npmrc'), /^ignore-scripts=true$/m);
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
    };
    const { allowScripts } = JSON.parse(readText('package.json')) as {
      readonly allowScripts: Readonly<Record<string, boolean>>;
    };
    const withScripts = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/.*node_modules\//, ''));
    assert.deepEqual(Object.keys(allowScripts), [...new Set(withScripts)].sort());
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
    const rebuilt = /npm rebuild --ignore-scripts=false (.*)/.exec(readText('.ci/run'))?.[1] ?? '';
    assert.equal(rebuilt, allowed.join(' '));
  });
});

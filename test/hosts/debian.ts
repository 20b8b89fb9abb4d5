import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Environment, NotTried, run } from './commands.js';

/*
 * Some hosts come as Debian packages. They are unpacked into a folder and run from there: nothing is installed, so no service
 * starts, no font changes what other tests see, and nobody needs to be root.
 */

/** Names the packages that have to be added to this machine, with what they depend on. */
const resolvePackages = async (folder: string, names: readonly string[]): Promise<string[]> => {
  try {
    const args = ['--simulate', '--no-install-recommends', 'install', ...names];
    const plan = await run(folder, {}, 'apt-get', ...args);
    return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
  } catch (cause) {
    if (cause instanceof NotTried) throw cause;
    const reason = `Debian's packages ${names.join(', ')} cannot be had: run apt-get update.`;
    throw new NotTried(reason, { cause });
  }
};

/** Symbolic links may lead to what is unpacked, by a whole path, or to what this machine has: they are set anew. */
const keepLinks = (root: string): void => {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const link = path.join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink() || existsSync(link)) continue;
    const target = path.resolve('/', path.relative(root, entry.parentPath), readlinkSync(link));
    const found = [path.join(root, target), target].find((file) => existsSync(file));
    if (found === undefined) continue;
    rmSync(link);
    symlinkSync(found, link);
  }
};

/** Modules in Python and Ruby may name their files by a whole path: they are to find those that are unpacked. */
const keepPaths = (root: string): void => {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(py|rb)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const code = readFileSync(file, 'latin1');
    const kept = code.replace(/(["'])(\/usr\/[\w./-]+)/g, (text, quote: string, name: string) =>
      existsSync(root + name) ? quote + root + name : text,
    );
    if (kept !== code) writeFileSync(file, kept, 'latin1');
  }
};

/** The folders in these that are there, for a variable such as PATH. */
const list = (root: string, ...folders: readonly string[]): string =>
  folders
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .join(':');

/** The folders in one that are named by a version. */
const versionsIn = (root: string, folder: string): readonly string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder))
        .filter((name) => /^\d/.test(name))
        .map((name) => `${folder}/${name}`)
    : [];

/** Where programs, libraries and modules are, as the tools want to be told. */
const environmentIn = (root: string): Environment => {
  const libraries = readdirSync(path.join(root, 'usr/lib')).find((name) => name.endsWith('-gnu'));
  const native = `usr/lib/${libraries ?? ''}`;
  const ruby = ['usr/lib/ruby', `${native}/ruby`].flatMap((folder) => [
    `${folder}/vendor_ruby`,
    ...versionsIn(root, `${folder}/vendor_ruby`),
    ...versionsIn(root, folder),
  ]);
  const gems = ['usr/share/rubygems-integration', `${native}/rubygems-integration`];
  return {
    PATH: list(root, 'usr/bin', 'usr/sbin'),
    LD_LIBRARY_PATH: list(root, native, `lib/${libraries ?? ''}`),
    PYTHONPATH: list(root, 'usr/lib/python3/dist-packages', 'usr/share/mkdocs/themes'),
    RUBYLIB: list(root, ...ruby),
    GEM_PATH: list(
      root,
      ...gems.flatMap((folder) => [`${folder}/all`, ...versionsIn(root, folder)]),
      ...versionsIn(root, 'usr/lib/ruby/gems'),
    ),
  };
};

/** What Debian's packages have brought. */
export interface Unpacked {
  readonly root: string;
  readonly environment: Environment;
  /** The version of each package, as its makers call it. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Downloads Debian packages, with what they need, and unpacks them into a folder. */
export const unpack = async (names: readonly string[], root: string): Promise<Unpacked> => {
  const archives = `${root}-archives`;
  for (const folder of [root, archives]) mkdirSync(folder, { recursive: true });
  const packages = await resolvePackages(root, names);
  if (packages.length > 0) await run(archives, {}, 'apt-get', 'download', ...packages);
  const versions = new Map<string, string>();
  for (const file of readdirSync(archives)) {
    await run(archives, {}, 'dpkg-deb', '--extract', file, root);
    const [name = '', version = ''] = file.split('_');
    // Without the epoch before and what Debian adds behind.
    versions.set(name, decodeURIComponent(version).replace(/^\d+:|[-+].*$/g, ''));
  }
  rmSync(archives, { recursive: true });
  keepLinks(root);
  keepPaths(root);
  return { root, environment: environmentIn(root), versions };
};

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { environmentOf, run } from './commands.js';
import type { Served } from './serve.js';
import type { Site } from './site.js';

/*
 * A WordPress with a database of its own, in a folder of its own. Its posts are written in its editors, since what these and
 * its filters make of a recipe is what readers get.
 */

const password = 'a password of the tests';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  assert.ok(typeof address === 'object' && address);
  return address.port;
};

/** Tries until it works: a server that has just been started does not answer at once. */
const patiently = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  const end = Date.now() + 120_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(200);
    }
  }
};

/** Ends a server and waits for its end. */
const end = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
};

/** The folders and programs of one WordPress. */
interface Place {
  readonly site: Site;
  /** Where Debian's files are. */
  readonly root: string;
  /** Where the pages are served from. */
  readonly pages: string;
  /** A socket has a short path, or none. */
  readonly socket: string;
}

const start = ({ site }: Place, command: string, ...args: readonly string[]): ChildProcess =>
  spawn(command, args, { env: environmentOf(site.environment), stdio: 'ignore' });

const startDatabase = async (place: Place): Promise<ChildProcess> => {
  const { site, root, socket } = place;
  const data = path.join(site.folder, 'database');
  const where = ['--no-defaults', `--basedir=${root}/usr`, `--datadir=${data}`];
  const access = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  await run(site.folder, site.environment, 'mariadb-install-db', ...where, ...access);
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const server = start(
    ...([place, 'mariadbd', ...where, ...asRoot, `--socket=${socket}`] as const),
    ...['--skip-networking', `--pid-file=${site.folder}/database.pid`],
  );
  const sql = ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute'];
  await patiently(() =>
    run(site.folder, site.environment, 'mariadb', ...sql, 'CREATE DATABASE wordpress'),
  );
  return server;
};

const phpOptions = ({ root, socket }: Place): readonly string[] => {
  const [version = ''] = readdirSync(path.join(root, 'usr/lib/php')).filter((name) =>
    /^\d{8}$/.test(name),
  );
  const settings = [
    `extension_dir=${root}/usr/lib/php/${version}`,
    ...['mysqlnd', 'mysqli', 'ctype', 'tokenizer', 'fileinfo', 'iconv', 'exif'].map(
      (name) => `extension=${name}`,
    ),
    `mysqli.default_socket=${socket}`,
    'memory_limit=512M',
  ];
  return ['-n', ...settings.flatMap((setting) => ['-d', setting])];
};

const php = ({ root }: Place): string => {
  const name = readdirSync(path.join(root, 'usr/bin')).find((file) => /^php\d+\.\d+$/.test(file));
  assert.ok(name, 'there is a PHP');
  return path.join(root, 'usr/bin', name);
};

/** Puts the files of WordPress, those of the site and our own where they belong. */
const layOut = ({ site, root, pages }: Place): void => {
  const put = (from: string, to: string): void => {
    cpSync(from, path.join(pages, to), { recursive: true });
  };
  put(path.join(root, 'usr/share/wordpress'), '.');
  rmSync(path.join(pages, 'wp-config.php'));
  put(path.join(site.folder, 'wp-config.php'), 'wp-config.php');
  put(path.join(site.folder, 'mu-plugins'), 'wp-content/mu-plugins');
  put(path.join(site.folder, 'node_modules/mlops-roadmap/dist'), 'wp-content/roadmap');
};

const signIn = async (context: BrowserContext, address: string, user: string): Promise<Page> => {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(new URL('wp-login.php', address).href);
  await page.type('#user_login', user);
  // WordPress puts the focus into the first field when the page has been there for a while.
  await page.$eval(
    '#user_pass',
    (field, value) => {
      (field as HTMLInputElement).value = value;
    },
    password,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
};

interface Post {
  readonly title: string;
  readonly content: string;
}

/** The block editor, as far as it is used here. */
interface EditorWindow {
  readonly wp: {
    readonly blocks: { readonly createBlock: (name: string, attributes: object) => object };
    readonly data: {
      readonly dispatch: (store: string) => {
        readonly editPost: (changes: object) => void;
        readonly insertBlocks: (block: object) => void;
        readonly savePost: () => Promise<void>;
      };
      readonly select: (store: string) => {
        readonly __unstableIsEditorReady: () => boolean;
        readonly didPostSaveRequestSucceed: () => boolean;
      };
    };
  };
}

/** Writes a post that is one block “Custom HTML”. */
const writeBlock = async (page: Page, address: string, post: Post): Promise<void> => {
  await page.goto(new URL('wp-admin/post-new.php', address).href);
  await page.waitForSelector('.editor-post-title, iframe[name=editor-canvas]');
  const isSaved = await page.evaluate(async ({ title, content }) => {
    const { blocks, data } = (window as unknown as EditorWindow).wp;
    const editor = data.dispatch('core/editor');
    editor.editPost({ title, status: 'publish' });
    data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('core/html', { content }));
    await editor.savePost();
    return data.select('core/editor').didPostSaveRequestSucceed();
  }, post);
  assert.ok(isSaved, `${post.title} is saved`);
};

/** Writes a post under “Text” in the classic editor. Nothing is typed: the editor would save a draft meanwhile. */
const writeClassic = async (page: Page, address: string, post: Post): Promise<void> => {
  await page.goto(new URL('wp-admin/post-new.php?classic', address).href);
  await page.click('#content-html');
  await page.evaluate(({ title, content }) => {
    for (const [selector, value] of [
      ['#title', title],
      ['#content', content],
    ] as const) {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (field) field.value = value;
    }
    document.querySelector<HTMLElement>('#publish')?.click();
  }, post);
  // It goes on to edit the post, and says in the address what it has done.
  await page.waitForFunction(() => new URLSearchParams(location.search).has('message'));
};

const writers = { block: writeBlock, classic: writeClassic, author: writeBlock } as const;

/** Writes the posts of the site, each as who may: what is called “author” without the right to write any HTML. */
const writePosts = async (browser: Browser, address: string, { folder }: Site): Promise<void> => {
  for (const [name, write] of Object.entries(writers)) {
    // The administrator stays signed in, and reads under WordPress's own bar.
    const isAuthor = name === 'author';
    const context = isAuthor
      ? await browser.createBrowserContext()
      : browser.defaultBrowserContext();
    const page = await signIn(context, address, isAuthor ? 'author' : 'administrator');
    for (const title of [name, `${name}-phase`]) {
      const content = readFileSync(path.join(folder, 'posts', `${title}.html`), 'utf8');
      await write(page, address, { title, content });
    }
    await page.close();
    if (isAuthor) await context.close();
  }
};

/** Installs a WordPress, serves it and writes its posts. */
export const serveWordPress = async (site: Site, browser: Browser): Promise<Served> => {
  const sockets = mkdtempSync(path.join(tmpdir(), 'wp-'));
  const pages = path.join(site.folder, 'pages');
  const place = { site, root: `${site.folder}-debian`, pages, socket: path.join(sockets, 's') };
  mkdirSync(pages);
  layOut(place);
  const servers = [await startDatabase(place)];
  const close = async (): Promise<void> => {
    for (const server of servers) await end(server);
    rmSync(sockets, { recursive: true, force: true });
  };
  try {
    const address = `http://127.0.0.1:${String(await freePort())}/`;
    const options = phpOptions(place);
    const install = path.join(site.folder, 'install.php');
    await run(pages, site.environment, php(place), ...options, install, address, password);
    const { host } = new URL(address);
    servers.push(start(place, php(place), ...options, '-S', host, '-t', pages));
    await patiently(() => fetch(address));
    await writePosts(browser, address, site);
    return { address, close };
  } catch (error) {
    await close();
    throw error;
  }
};

import process from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { atExit, temporaryFolder } from './at-exit.js';
import { resetMedia } from './commands/media.js';
import { resizeWindow } from './commands/viewport.js';
import { startWebKitDriver } from './webkit-driver.js';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */
/** @typedef {import('./browsers.js').Engines} Engines */
/** @typedef {import('./browsers.js').LocalBrowser} LocalBrowser */
/** @typedef {import('./browsers.js').LocalWebKit} LocalWebKit */

const START_SIZE = { width: 800, height: 600 };

/**
 * The launcher uses one page for all test files: what a file left emulated must not reach the next one.
 *
 * @param {ReturnType<typeof chromeLauncher>} launcher
 */
function withMediaReset(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    await resetMedia(page);
    return result;
  };
  return launcher;
}

/**
 * puppeteer's own handling of signals forgets the second browser of a process, and the profiles of both.
 */
function endsWithThisProcess() {
  const userDataDir = temporaryFolder();
  const controller = new AbortController();
  atExit(() => {
    controller.abort();
  });
  return {
    userDataDir,
    signal: controller.signal,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/** @param {LocalBrowser} browser */
function launchChromium({ executablePath }) {
  const sandboxFails = process.getuid?.() === 0 || process.env['CI'] === 'true';
  return withMediaReset(
    chromeLauncher({
      puppeteer,
      launchOptions: {
        ...endsWithThisProcess(),
        executablePath,
        args: [
          ...(sandboxFails ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  );
}

/** @param {LocalBrowser} browser */
function launchFirefox({ executablePath }) {
  return withMediaReset(
    chromeLauncher({
      puppeteer,
      launchOptions: {
        ...endsWithThisProcess(),
        browser: 'firefox',
        executablePath,
        // media emulation and the accessibility tree are reachable from the browser's own scope only
        args: ['--remote-allow-system-access'],
        // 7: Tab stops at links and form controls on macOS too
        extraPrefsFirefox: {
          'accessibility.tabfocus': 7,
          // What opens when a download begins takes the keys of all pages.
          'browser.download.alwaysOpenPanel': false,
        },
      },
    }),
  );
}

/** @param {LocalWebKit} webkit */
async function launchWebKit(webkit) {
  const launcher = webdriverLauncher({
    ...(await startWebKitDriver(webkit)),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      ...{ 'webkitgtk:browserOptions': { binary: webkit.browserPath, args: ['--automation'] } },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    // private, and yet the only way to have a window before the page loads
    /** @type {unknown} */
    const hidden = launcher;
    const manager = /** @type {{ ensureManagerInitialized: () => Promise<void> }} */ (hidden);
    await manager.ensureManagerInitialized();
    await resizeWindow(launcher, START_SIZE);
    return startSession(id, url);
  };
  return launcher;
}

/**
 * @param {Engines} engines
 * @returns {Promise<BrowserLauncher[]>}
 */
export async function createLaunchers({ chromium, firefox, webkit }) {
  /** @type {BrowserLauncher[]} */
  const launchers = [];
  if (chromium) launchers.push(launchChromium(chromium));
  if (firefox) launchers.push(launchFirefox(firefox));
  if (webkit) launchers.push(/** @type {BrowserLauncher} */ (await launchWebKit(webkit)));
  return launchers;
}

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { atExit, temporaryFolder } from './at-exit.js';

/** @typedef {import('./browsers.js').LocalWebKit} LocalWebKit */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ hostname: string, port: number }} DriverAddress */

const HOSTNAME = '127.0.0.1';
const START_TIMEOUT_MS = 20_000;

// The toolbar of MiniBrowser keeps its window from becoming as narrow as a phone.
const NARROW_TOOLBAR_CSS = `toolbar, toolbar *, headerbar, headerbar *, entry, button {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 0; -gtk-icon-transform: scale(0);
}`;

/**
 * @param {ChildProcess} child
 * @param {string} name
 * @returns {Promise<never>}
 */
function failsToStart(child, name) {
  let output = '';
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${name} ended with code ${String(code)}. ${output}`));
    });
  });
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stopLater(child, signal) {
  atExit(() => {
    // the group: a browser that outlives its driver would write to its folder after that is removed
    if (child.pid && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, signal);
  });
  // a child still running must not keep the runner from ending by itself
  child.unref();
}

/** @param {string} xvfbPath */
async function startDisplay(xvfbPath) {
  const child = spawn(
    xvfbPath,
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  // with SIGKILL it would leave its socket behind
  stopLater(child, 'SIGTERM');
  const failed = failsToStart(child, 'Xvfb');
  const report = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  /** @type {Promise<string>} */
  const reported = new Promise((resolve) => {
    report.once('data', (chunk) => {
      resolve(String(chunk).trim());
    });
  });
  const number = await Promise.race([
    reported,
    failed,
    delay(START_TIMEOUT_MS, '', { ref: false }),
  ]);
  failed.catch(() => undefined);
  if (!number) throw new Error('Xvfb did not start in time.');
  return `:${number}`;
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOSTNAME, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function makeConfigHome() {
  const folder = temporaryFolder();
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(path.join(folder, toolkit));
    writeFileSync(path.join(folder, toolkit, 'gtk.css'), NARROW_TOOLBAR_CSS);
  }
  return folder;
}

/** @param {string | undefined} display */
function driverEnvironment(display) {
  const folder = makeConfigHome();
  const runsAsRoot = process.getuid?.() === 0;
  return {
    ...process.env,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_DATA_HOME: folder,
    // its cache would be written when the folder is already gone
    MESA_SHADER_CACHE_DISABLE: 'true',
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    // the sandbox of WebKitGTK refuses to run as root, as in most CI containers
    ...(runsAsRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    ...(display ? { DISPLAY: display } : {}),
  };
}

/** @param {DriverAddress} address */
async function answers({ hostname, port }) {
  const until = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < until) {
    const response = await fetch(`http://${hostname}:${String(port)}/status`).catch(
      () => undefined,
    );
    if (response?.ok) return;
    await delay(50);
  }
  throw new Error('WebKitWebDriver did not answer in time.');
}

/**
 * Starts WebKitWebDriver, on a display of its own where Xvfb is installed, and stops both when this process ends.
 *
 * @param {LocalWebKit} webkit
 * @returns {Promise<DriverAddress>}
 */
export async function startWebKitDriver({ driverPath, xvfbPath }) {
  const display = xvfbPath ? await startDisplay(xvfbPath) : undefined;
  const address = { hostname: HOSTNAME, port: await findFreePort() };
  const child = spawn(
    driverPath,
    [`--host=${address.hostname}`, `--port=${String(address.port)}`],
    {
      env: driverEnvironment(display),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  stopLater(child, 'SIGKILL');
  const failed = failsToStart(child, 'WebKitWebDriver');
  await Promise.race([answers(address), failed]);
  failed.catch(() => undefined);
  return address;
}

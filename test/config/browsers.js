import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/** @typedef {{ executablePath: string }} LocalBrowser */
/** @typedef {{ driverPath: string, browserPath: string, xvfbPath: string | undefined }} LocalWebKit */
/**
 * @typedef {object} Engines what was found, undefined where an engine is missing or was not asked for
 * @property {LocalBrowser | undefined} chromium
 * @property {LocalBrowser | undefined} firefox
 * @property {LocalWebKit | undefined} webkit
 */

/** @type {readonly EngineName[]} */
const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'];

const APT_INSTALL = 'sudo apt-get install -y --no-install-recommends';

/** @type {Record<EngineName, { label: string, remedy: string }>} */
const HELP = {
  chromium: {
    label: 'Chromium',
    remedy: `${APT_INSTALL} chromium (elsewhere: npx @puppeteer/browsers install chrome@stable, then set CHROME_PATH)`,
  },
  firefox: {
    label: 'Firefox',
    remedy: `${APT_INSTALL} firefox-esr (elsewhere: install Firefox, then set FIREFOX_PATH)`,
  },
  webkit: {
    label: 'WebKit',
    remedy: `${APT_INSTALL} webkit2gtk-driver xvfb (Linux only)`,
  },
};

const NONE_FOUND = `No browser was found to run the tests in.

  Debian, Ubuntu:  ${APT_INSTALL} chromium firefox-esr webkit2gtk-driver xvfb
  elsewhere:       npx @puppeteer/browsers install chrome@stable
                   then set CHROME_PATH to the path it prints`;

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} command */
function findOnPath(command) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable);
}

/**
 * A path that was set by hand must exist: a silent fallback would test another browser than the one asked for.
 *
 * @param {string} variable
 */
function fromEnvironment(variable) {
  const file = process.env[variable];
  if (!file) return undefined;
  if (!isExecutable(file))
    throw new SetupError(`${variable} is set to ${file}, which cannot be executed.`);
  return file;
}

/** @param {string} relative */
function inProgramFiles(relative) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [path.join(folder, relative)] : [];
  });
}

/** @param {string | undefined} executablePath */
function localBrowser(executablePath) {
  return executablePath ? { executablePath } : undefined;
}

function findChromium() {
  return localBrowser(
    fromEnvironment('CHROME_PATH') ??
      [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
        ...inProgramFiles('Chromium/Application/chrome.exe'),
      ].find(isExecutable) ??
      findOnPath('chromium') ??
      findOnPath('google-chrome'),
  );
}

function findFirefox() {
  return localBrowser(
    fromEnvironment('FIREFOX_PATH') ??
      findOnPath('firefox-esr') ??
      findOnPath('firefox') ??
      [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...inProgramFiles('Mozilla Firefox/firefox.exe'),
      ].find(isExecutable),
  );
}

function findMiniBrowser() {
  const library = '/usr/lib';
  const roots = existsSync(library)
    ? [library, ...readdirSync(library).map((name) => path.join(library, name)), '/usr/libexec']
    : [];
  return roots
    .flatMap((root) => {
      try {
        const folders = readdirSync(root).filter((name) => name.startsWith('webkit2gtk-4.'));
        // the newest API version first
        return folders
          .sort()
          .reverse()
          .map((name) => path.join(root, name, 'MiniBrowser'));
      } catch {
        return [];
      }
    })
    .find(isExecutable);
}

/** @returns {LocalWebKit | undefined} */
function findWebKit() {
  const driverPath = fromEnvironment('WEBKIT_DRIVER_PATH') ?? findOnPath('WebKitWebDriver');
  const browserPath = findMiniBrowser();
  const xvfbPath = findOnPath('Xvfb');
  if (!driverPath || !browserPath) return undefined;
  if (!xvfbPath && !process.env['DISPLAY']) return undefined;
  return { driverPath, browserPath, xvfbPath };
}

/** @param {string | undefined} list */
function wantedEngines(list) {
  if (!list) return ENGINE_NAMES;
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !ENGINE_NAMES.some((known) => known === name));
  if (unknown.length > 0 || names.length === 0) {
    throw new SetupError(`ENGINES=${list}: choose from ${ENGINE_NAMES.join(', ')}, with commas.`);
  }
  return ENGINE_NAMES.filter((name) => names.includes(name));
}

/** An error the reader solves by following its message: its stack would only hide that. */
export class SetupError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'SetupError';
    this.stack = `${this.name}: ${message}`;
  }
}

/**
 * Finds the engines to test in. ENGINES=chromium,firefox,webkit picks some of them; under CI=true each of these must be there.
 *
 * @returns {Engines}
 */
export function findEngines() {
  const wanted = wantedEngines(process.env['ENGINES']);
  /** @type {Engines} */
  const engines = {
    chromium: wanted.includes('chromium') ? findChromium() : undefined,
    firefox: wanted.includes('firefox') ? findFirefox() : undefined,
    webkit: wanted.includes('webkit') ? findWebKit() : undefined,
  };
  const missing = wanted.filter((name) => !engines[name]);
  if (missing.length === ENGINE_NAMES.length) throw new SetupError(NONE_FOUND);
  const lines = missing.map(
    (name) => `${HELP[name].label} is not tested, it is missing here: ${HELP[name].remedy}`,
  );
  if (missing.length === wanted.length || (missing.length > 0 && process.env['CI'] === 'true')) {
    throw new SetupError(lines.join('\n'));
  }
  for (const line of lines) console.warn(line);
  return engines;
}

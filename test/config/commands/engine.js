/** @typedef {import('../browsers.js').EngineName} EngineName */
/** @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin */
/** @typedef {Parameters<NonNullable<TestRunnerPlugin['executeCommand']>>[0]['session']} Session */
/** @typedef {import('@web/test-runner-chrome').ChromeLauncher} ChromeLauncher */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('webdriverio').Browser} WebDriver */

/**
 * @param {Session} session
 * @returns {EngineName}
 */
export function engineOf({ browser }) {
  if (browser.type === 'webdriver') return 'webkit';
  return browser.name === 'Firefox' ? 'firefox' : 'chromium';
}

/**
 * @param {Session} session
 * @returns {Page}
 */
export function pageOf({ id, browser }) {
  // puppeteer-core and the launcher's own copy of its types need not be the same version
  return /** @type {Page} */ (
    /** @type {unknown} */ (/** @type {ChromeLauncher} */ (browser).getPage(id))
  );
}

/**
 * The launcher keeps its WebDriver client private and offers only some of its commands.
 *
 * @param {object} launcher
 * @returns {WebDriver}
 */
export function driverOf(launcher) {
  const { driver } = /** @type {{ driver?: WebDriver }} */ (/** @type {unknown} */ (launcher));
  if (!driver) throw new Error('WebDriver has not started yet.');
  return driver;
}

/** @returns {TestRunnerPlugin} */
export function enginePlugin() {
  return {
    name: 'engine-command',
    executeCommand({ command, session }) {
      return command === 'engine' ? engineOf(session) : undefined;
    },
  };
}

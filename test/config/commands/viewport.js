import { driverOf, engineOf, pageOf } from './engine.js';

/** @typedef {{ width: number, height: number }} Size */

const MEASURE = `return {
  frameWidth: outerWidth - innerWidth,
  frameHeight: outerHeight - innerHeight,
  screenWidth: screen.width,
  screenHeight: screen.height,
}`;

/** @typedef {{ frameWidth: number, frameHeight: number, screenWidth: number, screenHeight: number }} Measures */

/**
 * WebDriver sizes the window, the caller asks for the page in it.
 *
 * @param {object} launcher
 * @param {Size} size
 */
export async function resizeWindow(launcher, { width, height }) {
  const driver = driverOf(launcher);
  /** @type {unknown} */
  const measured = await driver.executeScript(MEASURE, []);
  const measures = /** @type {Measures} */ (measured);
  const outerWidth = width + measures.frameWidth;
  const outerHeight = height + measures.frameHeight;
  // Without a window manager the focus follows the pointer, which rests at the centre of the screen.
  const left = Math.max(0, Math.round((measures.screenWidth - outerWidth) / 2));
  const top = Math.max(0, Math.round((measures.screenHeight - outerHeight) / 2));
  await driver.setWindowRect(left, top, outerWidth, outerHeight);
}

/** @returns {import('./engine.js').TestRunnerPlugin} */
export function viewportPlugin() {
  return {
    name: 'viewport-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'resize') return undefined;
      /** @type {unknown} */
      const given = payload;
      const size = /** @type {Size} */ (given);
      if (engineOf(session) === 'webkit') await resizeWindow(session.browser, size);
      else await pageOf(session).setViewport(size);
      return true;
    },
  };
}

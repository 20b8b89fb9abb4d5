import { driverOf, engineOf, pageOf } from './engine.js';

/** @typedef {import('puppeteer-core').KeyInput} KeyInput */
/** @typedef {import('./engine.js').Session} Session */

// https://www.w3.org/TR/webdriver2/#keyboard-actions
/** @type {Record<string, string>} */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @param {string} name */
function puppeteerKey(name) {
  return /** @type {KeyInput} */ (name === 'Space' ? ' ' : name);
}

/** @param {string} name */
function webDriverKey(name) {
  const value = WEBDRIVER_KEYS[name];
  if (value) return value;
  if (name.length === 1) return name;
  throw new Error(`Unknown key "${name}".`);
}

/**
 * @param {Session} session
 * @param {string[]} held
 * @param {string} key
 */
async function pressWithPuppeteer(session, held, key) {
  const { keyboard } = pageOf(session);
  for (const name of held) await keyboard.down(puppeteerKey(name));
  await keyboard.press(puppeteerKey(key));
  for (const name of held.toReversed()) await keyboard.up(puppeteerKey(name));
}

/**
 * @param {Session} session
 * @param {string[]} held
 * @param {string} key
 */
async function pressWithWebDriver(session, held, key) {
  const values = [...held, key].map(webDriverKey);
  await driverOf(session.browser).performActions([
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    },
  ]);
}

/**
 * @param {Session} session
 * @param {string} combination such as Shift+Tab
 */
async function press(session, combination) {
  const held = combination.split('+');
  const key = held.pop() ?? '';
  const send = engineOf(session) === 'webkit' ? pressWithWebDriver : pressWithPuppeteer;
  await send(session, held, key);
}

/**
 * @param {Session} session
 * @param {string} text
 */
async function type(session, text) {
  if (engineOf(session) !== 'webkit') {
    await pageOf(session).keyboard.type(text);
    return;
  }
  for (const character of text)
    await pressWithWebDriver(session, [], character === '\n' ? 'Enter' : character);
}

/** @returns {import('./engine.js').TestRunnerPlugin} */
export function keysPlugin() {
  return {
    name: 'keys-command',
    async executeCommand({ command, payload, session }) {
      if (command === 'press') await press(session, String(payload));
      else if (command === 'type') await type(session, String(payload));
      else return undefined;
      return true;
    },
  };
}

import * as chromium from './accessibility-chromium.js';
import * as firefox from './accessibility-firefox.js';
import * as webkit from './accessibility-webkit.js';
import { driverOf, engineOf, pageOf } from './engine.js';

/** @typedef {import('./engine.js').Session} Session */
/** @typedef {import('./accessibility-node.js').AccessibleNode} AccessibleNode */
/** @typedef {{ role: string, name: string }} RoleAndName */

/** @param {Session} session */
function tree(session) {
  const engine = engineOf(session);
  if (engine === 'webkit') return webkit.readTree(driverOf(session.browser));
  return engine === 'firefox'
    ? firefox.readTree(pageOf(session))
    : chromium.readTree(pageOf(session));
}

/**
 * @param {Session} session
 * @returns {Promise<RoleAndName>}
 */
function handedOver(session) {
  const engine = engineOf(session);
  if (engine === 'webkit') return webkit.readHandedOver(driverOf(session.browser));
  return engine === 'firefox'
    ? firefox.readHandedOver(pageOf(session))
    : chromium.readHandedOver(pageOf(session));
}

/** @returns {import('./engine.js').TestRunnerPlugin} */
export function accessibilityPlugin() {
  return {
    name: 'accessibility-command',
    executeCommand({ command, session }) {
      if (command === 'accessibility-tree') return tree(session);
      if (command === 'role-and-name') return handedOver(session);
      return undefined;
    },
  };
}

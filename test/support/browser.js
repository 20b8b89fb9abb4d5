import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

/** @typedef {import('../config/browsers.js').EngineName} EngineName */
/** @typedef {import('../config/commands/media.js').Media} Media */
/** @typedef {import('../config/commands/accessibility-node.js').AccessibleNode} AccessibleNode */
/** @typedef {'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'PageUp' | 'PageDown' | 'Backspace' | 'Delete'} NamedKey */
/** @typedef {'Shift' | 'Control' | 'Alt' | 'Meta'} Modifier */
/** @typedef {NamedKey | `${Modifier}+${NamedKey | 'k'}`} Key */

/**
 * @param {string} command
 * @param {unknown} [payload]
 * @returns {Promise<unknown>}
 */
const run = (command, payload) => executeServerCommand(command, payload);

/** Resolves when the page has drawn what the steps before have changed. */
export function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** The engine this page runs in. */
export const engine = /** @type {Promise<EngineName>} */ (run('engine'));

/** False in WebKit, whose driver cannot emulate media: a test that needs it is to say so in its name. */
export const canEmulateMedia = engine.then((name) => name !== 'webkit');

/**
 * Presses a real key, such as `Enter` or `Shift+Tab`.
 *
 * @param {Key} key
 */
export async function press(key) {
  await run('press', key);
  await nextFrame();
}

/**
 * Types with real keys.
 *
 * @param {string} text
 */
export async function type(text) {
  await run('type', text);
  await nextFrame();
}

/**
 * Resolves when nothing around an element moves any more: a phase that opens pushes down what is below it.
 *
 * @param {Element} element
 */
async function atRest(element) {
  await nextFrame();
  // A document does not count what moves in its shadow trees.
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const moving = [...new Set([document, root])].flatMap((tree) => tree.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/**
 * Clicks with the real mouse at the centre of the element's visible part.
 *
 * @param {Element} element
 */
export async function click(element) {
  await atRest(element);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await nextFrame();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = Math.round((Math.max(left, 0) + Math.min(right, innerWidth)) / 2);
  const y = Math.round((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  await sendMouse({ type: 'click', position: [x, y] });
  await nextFrame();
}

/**
 * Gives the page this size in CSS pixels. Each test file starts at 800 × 600.
 *
 * @param {{ width: number, height: number }} size
 */
export async function setViewport({ width, height }) {
  await run('resize', { width, height });
  const until = performance.now() + 3000;
  while (innerWidth !== width || innerHeight !== height) {
    if (performance.now() > until)
      throw new Error(
        `The page is ${String(innerWidth)} × ${String(innerHeight)}, not ${String(width)} × ${String(height)}.`,
      );
    await nextFrame();
  }
  await nextFrame();
}

/**
 * Emulates exactly these media and ends what was emulated before; `{}` ends all. Not in WebKit: see `canEmulateMedia`.
 *
 * @param {Media} media
 */
export async function emulateMedia(media) {
  await run('emulate-all-media', media);
  await nextFrame();
}

/**
 * The page as assistive technology gets it, without nodes that have no role.
 * In WebKit roles and names are the engine's, while order and states are read from the DOM, and there are no descriptions.
 */
export async function accessibilityTree() {
  await nextFrame();
  return /** @type {AccessibleNode} */ (await run('accessibility-tree'));
}

/**
 * @param {Element} element
 * @returns {Promise<{ role: string, name: string }>}
 */
async function roleAndName(element) {
  const shared = /** @type {{ __handedOver?: Element }} */ (globalThis);
  shared.__handedOver = element;
  try {
    await nextFrame();
    return /** @type {{ role: string, name: string }} */ (await run('role-and-name'));
  } finally {
    delete shared.__handedOver;
  }
}

/**
 * The element's ARIA role; `summary` and `generic` for what has none. Firefox gives the element a class meanwhile.
 *
 * @param {Element} element
 */
export async function computedRole(element) {
  return (await roleAndName(element)).role;
}

/**
 * The element's accessible name.
 *
 * @param {Element} element
 */
export async function computedName(element) {
  return (await roleAndName(element)).name;
}

import { commonRole, simplify } from './accessibility-node.js';
import { runInFirefox } from './firefox-scope.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./accessibility-node.js').RawNode} RawNode */
/** @typedef {RawNode & { classes?: string, children?: FirefoxNode[] }} FirefoxNode */
/** @typedef {{ value: number }} OutParameter */
/**
 * @typedef {object} Accessible what is used here of Firefox' nsIAccessible
 * @property {number} role
 * @property {string} computedARIARole
 * @property {string | null} name
 * @property {string} value
 * @property {string} description
 * @property {number} childCount
 * @property {Accessible | null} firstChild
 * @property {{ enumerate: () => Iterable<{ key: string, value: string }> } | null} attributes
 * @property {(index: number) => Accessible} getChildAt
 * @property {(basic: OutParameter, extra: OutParameter) => void} getState
 */
/**
 * @typedef {object} AccessibilityService what is used here of Firefox' nsIAccessibilityService
 * @property {(element: unknown) => Accessible | null} getAccessibleFor
 * @property {(role: number) => string} getStringRole
 * @property {(basic: number, extra: number) => Iterable<string>} getStringStates
 */
/**
 * @typedef {object} FirefoxScope
 * @property {Record<'@mozilla.org/accessibilityService;1', { getService: (name: unknown) => AccessibilityService }>} Cc
 * @property {{ nsIAccessibilityService: unknown }} Ci
 * @property {(callback: (result: void) => void, milliseconds: number) => void} setTimeout
 * @property {AccessibilityService | undefined} __accessibilityService
 */

const MARK = 'handed-over-to-the-test-runner';

/**
 * Runs in Firefox' own scope.
 *
 * @param {{ embedderElement: unknown }} context
 * @returns {Promise<FirefoxNode | null>}
 */
async function readAccessibles(context) {
  const scope = /** @type {FirefoxScope} */ (/** @type {unknown} */ (globalThis));
  const { Cc, Ci, setTimeout } = scope;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  // the service ends as soon as nothing refers to it
  scope.__accessibilityService = service;

  /** @param {Accessible} accessible */
  function attributesOf(accessible) {
    /** @type {Record<string, string>} */
    const attributes = {};
    for (const { key, value } of accessible.attributes?.enumerate() ?? []) attributes[key] = value;
    return attributes;
  }

  /** @param {Accessible} accessible */
  function statesOf(accessible) {
    const basic = { value: 0 };
    const extra = { value: 0 };
    accessible.getState(basic, extra);
    return new Set([...service.getStringStates(basic.value, extra.value)]);
  }

  /**
   * @param {Accessible} accessible
   * @returns {FirefoxNode}
   */
  function read(accessible) {
    const attributes = attributesOf(accessible);
    const states = statesOf(accessible);
    const own = service.getStringRole(accessible.role);
    const role = accessible.computedARIARole || own;
    const hasValue = [
      'textbox',
      'searchbox',
      'combobox',
      'progressbar',
      'meter',
      'slider',
      'spinbutton',
    ].includes(role);
    const children = Array.from({ length: accessible.childCount }, (_, index) =>
      read(accessible.getChildAt(index)),
    );
    const pressed = attributes['pressed'];
    return {
      role,
      name: accessible.name ?? '',
      ...(role === 'heading' && attributes['level'] ? { level: Number(attributes['level']) } : {}),
      ...(states.has('expanded')
        ? { expanded: true }
        : states.has('collapsed')
          ? { expanded: false }
          : {}),
      ...(states.has('checkable')
        ? { checked: states.has('mixed') ? 'mixed' : states.has('checked') }
        : {}),
      ...(pressed ? { pressed: pressed === 'mixed' ? 'mixed' : pressed === 'true' } : {}),
      ...(states.has('unavailable') ? { disabled: true } : {}),
      ...(states.has('selected') ? { selected: true } : {}),
      ...(hasValue ? { value: accessible.value } : {}),
      ...(accessible.description ? { description: accessible.description } : {}),
      ...(attributes['class'] ? { classes: attributes['class'] } : {}),
      children,
    };
  }

  function readDocument() {
    try {
      const root = service.getAccessibleFor(context.embedderElement)?.firstChild;
      return root ? read(root) : null;
    } catch {
      // a node was removed while it was read
      return null;
    }
  }

  // The tree follows the page a little later: it is complete when it has stopped changing.
  let last = '';
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const node = readDocument();
    const text = JSON.stringify(node);
    if (node?.children?.length && text === last) return node;
    last = text;
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
  }
  return null;
}

/**
 * @param {FirefoxNode} node
 * @returns {RawNode}
 */
function toRaw({ classes: _classes, children = [], ...rest }) {
  return { ...rest, children: children.map(toRaw) };
}

/**
 * @param {FirefoxNode} node
 * @returns {FirefoxNode | undefined}
 */
function findMarked(node) {
  if (node.classes?.split(' ').includes(MARK)) return node;
  for (const child of node.children ?? []) {
    const found = findMarked(child);
    if (found) return found;
  }
  return undefined;
}

/** @param {Page} page */
async function readNodes(page) {
  const root = await runInFirefox(page, readAccessibles);
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** @param {Page} page */
export async function readTree(page) {
  return simplify(toRaw(await readNodes(page)))[0];
}

/**
 * An accessible node knows its element's class but not the element: the class is the only mark that gets through.
 *
 * @param {Page} page
 */
export async function readHandedOver(page) {
  await page.evaluate(`globalThis.__handedOver.classList.add('${MARK}')`);
  try {
    const node = findMarked(await readNodes(page));
    return { role: commonRole(node?.role ?? ''), name: node?.name ?? '' };
  } finally {
    await page.evaluate(`{
      const { classList } = globalThis.__handedOver;
      classList.remove('${MARK}');
      if (classList.length === 0) globalThis.__handedOver.removeAttribute('class');
    }`);
  }
}

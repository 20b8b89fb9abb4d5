import { commonRole, simplify } from './accessibility-node.js';

/** @typedef {import('webdriverio').Browser} WebDriver */
/** @typedef {import('./accessibility-node.js').RawNode} RawNode */
/** @typedef {Record<string, string>} ElementReference */
/** @typedef {{ text: string } | { element: ElementReference, localName: string, states: Partial<RawNode>, children: DomNode[] }} DomNode */

// WebDriver gives the role and the name of one element; the order of elements and their states come from the page.
const COLLECT = `
  const booleanOf = (value) => (value === 'mixed' ? 'mixed' : value === 'true');
  const statesOf = (element) => {
    const states = {};
    const aria = (name) => element.getAttribute('aria-' + name);
    const heading = /^h([1-6])$/.exec(element.localName);
    if (aria('level') ?? heading) states.level = Number(aria('level') ?? heading[1]);
    if (element.localName === 'summary') states.expanded = element.parentElement.open;
    else if (aria('expanded')) states.expanded = aria('expanded') === 'true';
    if (['checkbox', 'radio'].includes(element.type)) states.checked = element.indeterminate ? 'mixed' : element.checked;
    else if (aria('checked')) states.checked = booleanOf(aria('checked'));
    if (aria('pressed')) states.pressed = booleanOf(aria('pressed'));
    if (element.matches(':disabled') || aria('disabled') === 'true') states.disabled = true;
    if (aria('selected') === 'true') states.selected = true;
    if (element.matches('textarea, select, input:not([type=checkbox], [type=radio]), progress, meter')) states.value = String(element.value);
    else if (aria('valuetext') ?? aria('valuenow')) states.value = aria('valuetext') ?? aria('valuenow');
    return states;
  };
  const childrenOf = (element) => {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes];
    if (element.localName === 'slot' && element.assignedNodes().length > 0) return element.assignedNodes({ flatten: true });
    return [...element.childNodes];
  };
  const collect = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? [{ text: node.data }] : [];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    if (node.matches('script, style, template, [aria-hidden=true], [inert]')) return [];
    const children = childrenOf(node).flatMap(collect);
    if (getComputedStyle(node).display === 'contents') return children;
    if (!node.checkVisibility({ visibilityProperty: true })) return [];
    return [{ element: node, localName: node.localName, states: statesOf(node), children }];
  };
  return collect(document.body);
`;

/**
 * @param {WebDriver} driver
 * @param {ElementReference} reference
 * @param {string} localName
 */
async function roleAndName(driver, reference, localName) {
  const id = Object.values(reference)[0] ?? '';
  const role = await driver.getElementComputedRole(id);
  const name = await driver.getElementComputedLabel(id);
  return { role: role || (localName === 'summary' ? 'summary' : ''), name };
}

/**
 * @param {WebDriver} driver
 * @param {DomNode} node
 * @returns {Promise<RawNode>}
 */
async function toRaw(driver, node) {
  if ('text' in node) return { role: 'text', name: node.text };
  /** @type {RawNode[]} */
  const children = [];
  for (const child of node.children) children.push(await toRaw(driver, child));
  return { ...(await roleAndName(driver, node.element, node.localName)), ...node.states, children };
}

/** @param {WebDriver} driver */
export async function readTree(driver) {
  /** @type {unknown} */
  const collected = await driver.executeScript(COLLECT, []);
  const [body] = /** @type {DomNode[]} */ (collected);
  const root = body ? await toRaw(driver, body) : { name: '' };
  return simplify({ ...root, role: 'document' })[0];
}

/** @param {WebDriver} driver */
export async function readHandedOver(driver) {
  const script = 'return [globalThis.__handedOver, globalThis.__handedOver.localName]';
  /** @type {unknown} */
  const found = await driver.executeScript(script, []);
  const [reference, localName] = /** @type {[ElementReference, string]} */ (found);
  const { role, name } = await roleAndName(driver, reference, localName);
  return { role: commonRole(role), name };
}

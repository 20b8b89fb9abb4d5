import { commonRole, simplify } from './accessibility-node.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').SerializedAXNode} SerializedAXNode */
/** @typedef {import('./accessibility-node.js').RawNode} RawNode */

/**
 * @param {SerializedAXNode} node
 * @returns {RawNode}
 */
function toRaw(node) {
  const { expanded, checked, pressed, disabled, selected, description } = node;
  return {
    role: node.role,
    name: node.name ?? '',
    // a list item has a level here too, in this engine alone
    ...(node.role === 'heading' && node.level ? { level: node.level } : {}),
    ...(expanded === undefined ? {} : { expanded }),
    ...(checked === undefined ? {} : { checked }),
    ...(pressed === undefined ? {} : { pressed }),
    ...(disabled ? { disabled } : {}),
    ...(selected ? { selected } : {}),
    ...(node.value === undefined ? {} : { value: String(node.value) }),
    ...(description ? { description } : {}),
    children: (node.children ?? []).map(toRaw),
  };
}

/** @param {Page} page */
export async function readTree(page) {
  const snapshot = await page.accessibility.snapshot({ interestingOnly: false });
  if (!snapshot) throw new Error('The page has no accessibility tree.');
  return simplify(toRaw(snapshot))[0];
}

/** @param {Page} page */
export async function readHandedOver(page) {
  const client = await page.createCDPSession();
  try {
    const { result } = await client.send('Runtime.evaluate', {
      expression: 'globalThis.__handedOver',
    });
    const { nodes } = await client.send('Accessibility.getPartialAXTree', {
      ...(result.objectId ? { objectId: result.objectId } : {}),
      fetchRelatives: false,
    });
    return {
      role: commonRole(String(nodes[0]?.role?.value ?? '')),
      name: String(nodes[0]?.name?.value ?? ''),
    };
  } finally {
    await client.detach();
  }
}

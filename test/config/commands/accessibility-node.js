/**
 * @typedef {object} AccessibleNode
 * @property {string} role
 * @property {string} name
 * @property {number} [level]
 * @property {boolean} [expanded]
 * @property {boolean | 'mixed'} [checked]
 * @property {boolean | 'mixed'} [pressed]
 * @property {boolean} [disabled]
 * @property {boolean} [selected]
 * @property {string} [value]
 * @property {string} [description]
 * @property {AccessibleNode[]} [children]
 */
/** @typedef {Omit<AccessibleNode, 'children' | 'role'> & { role: string, children?: RawNode[] }} RawNode */

// ARIA has no role for a summary and no name for text: the engines' own words for them differ.
/** @type {Record<string, string>} */
const COMMON_ROLES = {
  RootWebArea: 'document',
  StaticText: 'text',
  'text leaf': 'text',
  DisclosureTriangle: 'summary',
  img: 'image',
};

const LEFT_OUT = new Set([
  'InlineTextBox',
  'ListMarker',
  'list item marker',
  'LineBreak',
  'whitespace',
]);
const NO_ROLES = new Set([
  '',
  'none',
  'presentation',
  'generic',
  'LabelText',
  'label',
  'text container',
  'Legend',
]);

/** @param {string} role */
export function commonRole(role) {
  return NO_ROLES.has(role) ? 'generic' : (COMMON_ROLES[role] ?? role);
}

/**
 * Brings an engine's tree to a common form: without the nodes that carry no meaning, and with the same words.
 *
 * @param {RawNode} node
 * @returns {AccessibleNode[]}
 */
export function simplify({ role, children = [], ...rest }) {
  if (LEFT_OUT.has(role)) return [];
  const kept = children.flatMap(simplify);
  const common = commonRole(role);
  if (common === 'generic') return kept;
  if (common === 'text') return rest.name.trim() ? [{ role: common, name: rest.name.trim() }] : [];
  return [{ role: common, ...rest, ...(kept.length > 0 ? { children: kept } : {}) }];
}

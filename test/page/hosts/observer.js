// Loaded before anything else on a host page: notes all that could be heard or found afterwards.
{
  /** @type {import('../support/host-page.js').Observed} */
  const observed = { messages: [], names: [], builtIns: [], historyLength: history.length };
  Object.defineProperty(window, 'observed', { value: observed });
  observed.names.push(...Object.getOwnPropertyNames(window));

  const builtIns = [Object, Object.prototype, Array.prototype, String.prototype, Symbol, Promise];
  const interfaces = [EventTarget, Node, Element, HTMLElement, ShadowRoot, Document, Event];
  for (const object of [...builtIns, ...interfaces.map(({ prototype }) => prototype)]) {
    observed.builtIns.push({ object, keys: Reflect.ownKeys(object) });
  }

  /** @param {...unknown} words */
  const note = (...words) => observed.messages.push(words.map(String).join(' '));

  const methods = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (console));
  for (const name of Object.keys(methods)) {
    if (typeof methods[name] !== 'function') continue;
    methods[name] = (/** @type {unknown[]} */ ...words) => note(`console.${name}:`, ...words);
  }
  addEventListener('error', ({ message }) => note('error:', message));
  addEventListener('unhandledrejection', ({ reason }) => note('unhandledrejection:', reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    note('securitypolicyviolation:', violatedDirective, sample),
  );
}

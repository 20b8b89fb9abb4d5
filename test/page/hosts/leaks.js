// Puts elements into a page, uses them, and takes them out again.
{
  /** @type {string[]} */
  const messages = [];
  for (const name of /** @type {const} */ (['warn', 'error'])) {
    console[name] = (/** @type {unknown[]} */ ...words) =>
      messages.push(words.map(String).join(' '));
  }
  addEventListener('error', ({ message }) => messages.push(message));
  addEventListener('unhandledrejection', ({ reason }) => messages.push(String(reason)));

  let observers = 0;
  window.MutationObserver = class extends MutationObserver {
    #isActive = false;

    /**
     * @override
     * @param {Node} node
     * @param {MutationObserverInit} options
     */
    observe(node, options) {
      if (!this.#isActive) observers += 1;
      this.#isActive = true;
      super.observe(node, options);
    }

    /** @override */
    disconnect() {
      if (this.#isActive) observers -= 1;
      this.#isActive = false;
      super.disconnect();
    }
  };

  const script = document.createElement('script');
  const name = new URLSearchParams(location.search).get('script') ?? 'mlops-roadmap';
  script.src = `../../../dist/${name}.js`;
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  document.head.append(script);

  const [main] = document.getElementsByTagName('main');
  const [frame] = document.getElementsByTagName('iframe');
  if (!main || !frame) throw new Error('Nowhere to put them');

  /** @type {Set<WeakRef<Element>>} */
  const removed = new Set();

  /** Resolves after other work of the page, sooner than a timer would. */
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(undefined);
      };
      port2.postMessage('');
    });

  /**
   * @param {() => unknown} isSo
   */
  const until = async (isSo) => {
    const end = performance.now() + 5000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`Still not so: ${String(isSo)}`);
      await turn();
    }
  };

  /**
   * @param {Element} element
   * @param {string} name
   */
  const part = (element, name) =>
    /** @type {HTMLElement | null | undefined} */ (
      element.shadowRoot?.querySelector(`[part~='${name}']`)
    );

  /** @param {Element} element */
  const updated = (element) =>
    /** @type {Element & { updateComplete?: Promise<unknown> }} */ (element).updateComplete;

  /** @param {string} html */
  const add = async (html) => {
    main.innerHTML = html;
    for (const element of main.querySelectorAll('*')) await updated(element);
    return /** @type {HTMLElement} */ (main.firstElementChild);
  };

  const clear = () => {
    for (const element of main.querySelectorAll('*')) removed.add(new WeakRef(element));
    main.textContent = '';
  };

  /** @param {string} html */
  const plain = (html) => async () => {
    const element = await add(html);
    part(element, 'phase-header')?.click();
    part(element, 'question-header')?.click();
    part(element, 'phase-header')?.focus();
  };

  /** @param {string} html */
  const tracked = (html) => async () => {
    const element = await add(html);
    await until(() => part(element, 'checkbox'));
    part(element, 'checkbox')?.click();
    part(element, 'progress-menu')?.click();
    await updated(element);
  };

  const withParts =
    '<roadmap-phase phase="1"></roadmap-phase><p>And</p><roadmap-phase phase="2" open></roadmap-phase><roadmap-faq></roadmap-faq>';

  /** @type {HTMLElement | undefined} */
  let same;

  /** @type {Record<string, () => Promise<void>>} */
  const kinds = {
    roadmap: plain('<mlops-roadmap></mlops-roadmap>'),
    phase: plain('<roadmap-phase phase="2"></roadmap-phase>'),
    faq: plain('<roadmap-faq></roadmap-faq>'),
    progress: tracked('<mlops-roadmap progress start="2026-12-01"></mlops-roadmap>'),
    phaseProgress: tracked('<roadmap-phase phase="1" progress></roadmap-phase>'),
    nested: tracked(
      `<roadmap-phase phase="3" progress></roadmap-phase><mlops-roadmap progress>${withParts}</mlops-roadmap>`,
    ),
    search: async () => {
      const element = await add('<mlops-roadmap></mlops-roadmap>');
      const found = new Promise((resolve) => {
        element.addEventListener('roadmap-filter', resolve);
      });
      const search = /** @type {HTMLInputElement} */ (part(element, 'search'));
      search.value = 'python';
      search.dispatchEvent(new InputEvent('input'));
      await found;
      part(element, 'tool')?.click();
      await updated(element);
    },
    src: async () => {
      const element = await add('<mlops-roadmap src="../../../data/mlops.json"></mlops-roadmap>');
      await until(() => part(element, 'phase'));
    },
    abort: async () => {
      const element = await add('<mlops-roadmap src="../../../data/mlops.json"></mlops-roadmap>');
      await until(() => element.matches(':state(loading)'));
      await turn();
    },
    changing: async () => {
      await add(
        `<mlops-roadmap progress>${withParts}</mlops-roadmap><mlops-roadmap>${withParts}</mlops-roadmap>`,
      );
      const [first] = main.getElementsByTagName('roadmap-phase');
      if (!first) throw new Error('No phase');
      await until(() => part(first, 'checkbox'));
      main.lastElementChild?.append(first);
      await updated(first);
      main.append(first);
      await updated(first);
    },
    waiting: plain('<mlops-roadmap><roadmap-phase phase="2"></roadmap-phase></mlops-roadmap>'),
    linked: async () => {
      await add(
        '<mlops-roadmap></mlops-roadmap><roadmap-phase phase="2"></roadmap-phase><roadmap-faq></roadmap-faq>',
      );
      await turn();
    },
    foreign: async () => {
      const element = await add('<mlops-roadmap progress></mlops-roadmap>');
      frame.contentDocument?.body.append(element);
      await until(() => part(element, 'checkbox'));
      main.append(element);
      await updated(element);
    },
    same: async () => {
      same ??= await add(
        `<mlops-roadmap progress src="../../../data/mlops.json">${withParts}</mlops-roadmap>`,
      );
      const element = same;
      main.append(element);
      await updated(element);
    },
  };

  const leaks = {
    messages,
    observers: () => observers,
    alive: () => {
      for (const reference of removed) if (!reference.deref()) removed.delete(reference);
      return removed.size;
    },
    /**
     * @param {string} kind
     * @param {number} count
     */
    rounds: async (kind, count) => {
      await loaded;
      for (let round = 0; round < count; round += 1) {
        await kinds[kind]?.();
        if (kind === 'same') main.textContent = '';
        else clear();
      }
      // Nothing of the last one is to be left where the page keeps such things.
      await add('<input>');
      main.querySelector('input')?.focus();
      clear();
      await new Promise(requestAnimationFrame);
    },
  };
  Object.defineProperty(window, 'leaks', { value: leaks });
}

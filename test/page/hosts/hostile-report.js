// Does in here what a reader does, and tells the page around what comes of it: that page cannot look at it by itself.
{
  /** @param {() => unknown} isSo */
  const until = async (isSo) => {
    while (!isSo()) await new Promise(requestAnimationFrame);
  };

  const storage = () => {
    try {
      return localStorage.getItem('roadmap:mlops') ?? 'nothing';
    } catch {
      return 'forbidden';
    }
  };

  const report = async () => {
    const { messages } = /** @type {import('../support/host-page.js').HostWindow} */ (window)
      .observed;
    await customElements.whenDefined('mlops-roadmap');
    const roadmap = document.querySelector('mlops-roadmap');
    const root = roadmap?.shadowRoot;
    if (!roadmap || !root) return;
    await roadmap.updateComplete;
    /** @param {string} selector */
    const all = (selector) => [
      .../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector)),
    ];
    const ticked = () =>
      all('[part=checkbox]').filter((box) => /** @type {HTMLInputElement} */ (box).checked).length;
    const told = () => all('[part=progress-message]')[0]?.innerText.trim() ?? '';
    const [details] = root.querySelectorAll('details');
    all('summary')[0]?.click();
    const closed = details?.open === false;
    roadmap.expandAll();
    const field = /** @type {HTMLInputElement} */ (all('[part=search]')[0]);
    field.value = 'qlora';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const result = () => all('[part=result] span')[0]?.innerText ?? '';
    await until(() => result() !== '' || all('[part=search]').length === 0);
    const found = result();
    all('[part=show-all]')[0]?.click();
    await until(() => result() === '');
    const canTick = found !== '';
    if (canTick) await until(() => all('[part=checkbox]').length > 0);
    const before = ticked();
    if (canTick) {
      const kept = new Promise((resolve) => {
        roadmap.addEventListener('roadmap-progress', (event) => {
          if (event.stage === 'after') resolve(event);
        });
      });
      all('[part=checkbox]')[before]?.click();
      // What cannot be kept is told instead.
      await Promise.race([kept, until(() => told() !== '')]);
      await roadmap.updateComplete;
    }
    // What is still opening has no text for a reader yet.
    await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
    window.parent.postMessage(
      {
        origin: window.origin,
        text: root.querySelector('div')?.innerText ?? '',
        closed,
        found,
        ticked: [before, ticked()],
        told: told(),
        storage: storage(),
        messages,
      },
      '*',
    );
  };
  void report();
}

// Tells the page around what a reader sees in here, which that page cannot look at by itself.
const report = async () => {
  const { messages } = /** @type {import('../support/host-page.js').HostWindow} */ (window)
    .observed;
  await customElements.whenDefined('mlops-roadmap');
  const roadmap = document.querySelector('mlops-roadmap');
  // An element that could not even start would keep us waiting for ever.
  if (messages.length === 0) await roadmap?.updateComplete;
  const root = roadmap?.shadowRoot;
  const text = root?.querySelector('div')?.innerText ?? '';
  const details = root?.querySelector('details');
  details?.querySelector('summary')?.click();
  const closed = details?.open === false;
  window.parent.postMessage({ origin: window.origin, text, closed, messages }, '*');
};
void report();

// Uses the links of the element in a page of no origin and tells the page around what came of it.
const element = /** @type {import('../../../src/index.js').MlopsRoadmap} */ (
  document.querySelector('mlops-roadmap, roadmap-phase')
);

const openPhases = () =>
  [...(element.shadowRoot?.querySelectorAll('details') ?? [])].flatMap(({ open, dataset }) =>
    open && dataset['phase'] ? [dataset['phase']] : [],
  );

/** Resolves later than any request that the element has made before. */
const afterItsRequests = async () => {
  await fetch('../../../dist/roadmap-fragment.js').catch(() => undefined);
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

const reportJumps = async () => {
  const { messages } = /** @type {import('../support/host-page.js').HostWindow} */ (window)
    .observed;
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const atFirst = openPhases();
  /** @type {HTMLElement | null | undefined} */
  const segment = element.shadowRoot?.querySelector('[data-go=model-serving]');
  segment?.click();
  /** @type {HTMLElement | null | undefined} */
  const copy = element.shadowRoot?.querySelector('[data-copy]');
  copy?.click();
  await afterItsRequests();
  window.parent.postMessage({ atFirst, atLast: openPhases(), messages }, '*');
};
void reportJumps();

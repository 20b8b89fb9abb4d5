// Notes where the last paragraph stands when the page has been read, and every layout shift where the engine tells.
{
  /** @type {import('../layout.test.js').Layout} */
  const layout = { top: NaN, shifts: 0 };
  Object.defineProperty(window, 'layout', { value: layout });

  addEventListener('DOMContentLoaded', () => {
    layout.top = document.querySelector('p:last-of-type')?.getBoundingClientRect().top ?? NaN;
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        layout.shifts += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

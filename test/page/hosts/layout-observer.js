// Notes where the last paragraph stands when the page has been read, and every layout shift where the engine tells.
{
  let shifts = 0;
  /** @param {PerformanceEntryList} entries */
  const add = (entries) => {
    for (const entry of entries) {
      shifts += /** @type {PerformanceEntry & { value: number }} */ (entry).value;
    }
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });

  /** @type {import('../layout.test.js').Layout} */
  const layout = {
    top: NaN,
    get shifts() {
      // What has been drawn may not have been told yet.
      add(observer.takeRecords());
      return shifts;
    },
  };
  Object.defineProperty(window, 'layout', { value: layout });

  addEventListener('DOMContentLoaded', () => {
    layout.top = document.querySelector('p:last-of-type')?.getBoundingClientRect().top ?? NaN;
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    observer.observe({ type: 'layout-shift', buffered: true });
  }
}

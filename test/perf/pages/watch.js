// In the head of each page: marks the frame in which the last phase is there for the first time, after its layout and
// before its painting, and does nothing in any frame in which the page does not grow.
{
  const { document, performance, ResizeObserver } = globalThis;

  /** @param {number} items how many phases there will be in the last element, or in a page without elements */
  const watchContent = (items) => {
    const observer = new ResizeObserver(() => {
      const root = document.querySelector('main')?.lastElementChild?.shadowRoot ?? document;
      const there = root.querySelectorAll('.item, [part~=item]');
      if (there.length < items || !there[there.length - 1]?.querySelector('summary')) return;
      observer.disconnect();
      performance.mark('content');
    });
    observer.observe(document.documentElement);
  };

  Object.assign(globalThis, { watchContent });
}

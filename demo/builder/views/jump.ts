/** Goes to a title. The fragment is where a roadmap of one's own is kept: it stays. */
export const jumpTo =
  (id: string) =>
  (event: Event): void => {
    event.preventDefault();
    const title = document.getElementById(id);
    title?.focus({ preventScroll: true });
    (title?.closest('section') ?? title)?.scrollIntoView();
  };

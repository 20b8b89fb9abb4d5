/** Draws what an element has to draw at once, where a promise would come too late. */
export const updateNow = (element: HTMLElement): void => {
  // Protected, since only few have a reason not to wait.
  (element as HTMLElement & { performUpdate?: () => void }).performUpdate?.();
};

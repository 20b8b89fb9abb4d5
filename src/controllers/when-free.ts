/** Whether the browser can say when it is free. */
export const canWait = (): boolean =>
  // Not in the types: not every engine has it.
  (globalThis as Partial<typeof globalThis>).requestIdleCallback !== undefined;

/** Runs something when the browser has nothing more urgent to do. */
export const whenFree = (run: () => void): void => {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(run, { timeout: 200 });
  else setTimeout(run, 16);
};

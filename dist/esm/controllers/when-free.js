// src/controllers/when-free.ts
/** Whether the browser can say when it is free. */
var canWait = () => globalThis.requestIdleCallback !== void 0;
/** Runs something when the browser has nothing more urgent to do. */
var whenFree = (run) => {
	const { requestIdleCallback } = globalThis;
	if (requestIdleCallback) requestIdleCallback(run, { timeout: 200 });
	else setTimeout(run, 16);
};
export { canWait, whenFree };

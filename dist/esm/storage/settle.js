// src/storage/settle.ts
var isThenable = (value) => typeof value?.then === "function";
/** What comes of a call that may give a value or a promise, or fail in either way: at once where it answers at once. Never throws. */
var settle = (call, fulfilled, failed) => {
	try {
		const value = call();
		return isThenable(value) ? Promise.resolve(value).then(fulfilled, failed) : fulfilled(value);
	} catch {
		return failed();
	}
};
export { settle };

// src/loader/sharing.ts
/** Lets callers who want the same thing at the same time share one request. */
var Sharing = class {
	#underWay = /* @__PURE__ */ new Map();
	/**
	* The result of the request under way for a key, else of a new one. A caller whose signal is aborted is rejected with
	* its reason. What was started is aborted when the last of them has gone or the result is there.
	*/
	async join(key, signal, start) {
		signal.throwIfAborted();
		const request = this.#underWay.get(key) ?? this.#begin(key, start);
		request.callers += 1;
		return new Promise((resolve, reject) => {
			const leave = () => {
				reject(signal.reason);
				request.callers -= 1;
				if (request.callers === 0) this.#end(key, request);
			};
			signal.addEventListener("abort", leave, { once: true });
			const settle = () => {
				signal.removeEventListener("abort", leave);
			};
			request.result.then(resolve, reject).finally(settle);
		});
	}
	#begin(key, start) {
		const controller = new AbortController();
		const request = {
			controller,
			result: start(controller.signal),
			callers: 0
		};
		this.#underWay.set(key, request);
		const end = () => {
			this.#end(key, request);
		};
		request.result.then(end, end);
		return request;
	}
	#end(key, request) {
		if (this.#underWay.get(key) === request) this.#underWay.delete(key);
		request.controller.abort();
	}
};
export { Sharing };

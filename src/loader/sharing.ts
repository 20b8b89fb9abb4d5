interface Request<Result> {
  readonly controller: AbortController;
  readonly result: Promise<Result>;
  callers: number;
}

/** Lets callers who want the same thing at the same time share one request. */
export class Sharing<Result> {
  readonly #underWay = new Map<string, Request<Result>>();

  /**
   * The result of the request under way for a key, else of a new one. A caller whose signal is aborted is rejected with
   * its reason. What was started is aborted when the last of them has gone or the result is there.
   */
  async join(
    key: string,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    signal.throwIfAborted();
    const request = this.#underWay.get(key) ?? this.#begin(key, start);
    request.callers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error);
        request.callers -= 1;
        if (request.callers === 0) this.#end(key, request);
      };
      signal.addEventListener('abort', leave, { once: true });
      const settle = () => {
        signal.removeEventListener('abort', leave);
      };
      request.result.then(resolve, reject).finally(settle);
    });
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<Result>): Request<Result> {
    const controller = new AbortController();
    const request = { controller, result: start(controller.signal), callers: 0 };
    this.#underWay.set(key, request);
    const end = () => {
      this.#end(key, request);
    };
    request.result.then(end, end);
    return request;
  }

  #end(key: string, request: Request<Result>): void {
    // Another may have begun since the last caller left this one.
    if (this.#underWay.get(key) === request) this.#underWay.delete(key);
    // What has not been read by now is not wanted.
    request.controller.abort();
  }
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that answers as each test wants it, and says what it was asked for. */
export class TestServer {
  /** Paths in the order in which they were asked for. */
  readonly asked: string[] = [];

  readonly #answers = new Map<string, Answer>();
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push(path);
    const answer = this.#answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end('{}');
  });

  get origin(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async start(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  on(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** Sends a text whole. */
  sends(path: string, text: string | Uint8Array, type = 'application/json'): void {
    this.on(path, (response) => {
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(text);
    });
  }

  /** Leaves the answer to the test, which gets hold of it as soon as it has been asked for. */
  async hold(path: string): Promise<ServerResponse> {
    return new Promise((resolve) => {
      this.on(path, resolve);
    });
  }
}

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test's own, which this machine alone can reach. */
export abstract class Loopback {
  readonly #server = createServer((request, response) => {
    this.answer(request, response, new URL(request.url ?? '/', 'http://localhost').pathname);
  });

  protected abstract answer(request: IncomingMessage, response: ServerResponse, path: string): void;

  async listen(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

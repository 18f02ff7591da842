/** Required part of a request of `node:http`. The declarations of the package must compile without `@types/node`. */
export interface IncomingMessage {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether the whole request was received. */
  readonly complete: boolean;
  readonly readableDidRead: boolean;
  readonly readableEnded: boolean;
  readonly httpVersionMajor: number;
  iterator(options?: { destroyOnReturn?: boolean }): AsyncIterable<Uint8Array>;
}

/** Required part of a response of `node:http`. */
export interface ServerResponse {
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  writeHead(status: number, headers: Record<string, string>): { end(body: string, done?: () => void): unknown };
}

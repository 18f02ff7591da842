/** Dispatcher of undici: an `Agent`, a `Pool` or a `ProxyAgent`. */
export interface UndiciDispatcher {
  /** Sends a request, and passes its answer to the handler. */
  dispatch(
    options: {
      origin: string;
      path: string;
      method: string;
      headers: Record<string, string>;
      body: string | null;
      headersTimeout: number;
      bodyTimeout: number;
    },
    handler: UndiciHandler,
  ): boolean;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** Handler of undici. */
export interface UndiciHandler {
  /** Called when the request is about to be written to a connection. */
  onRequestStart(controller: UndiciController): void;
  /** Called when the headers have arrived. */
  onResponseStart(controller: UndiciController, status: number, headers: UndiciHeaders): void;
  /** Called when a chunk of the body has arrived. */
  onResponseData(controller: UndiciController, chunk: Uint8Array): void;
  /** Called when the body has ended. */
  onResponseEnd(): void;
  /** Called when the request has failed. */
  onResponseError(controller: unknown, error: Error): void;
}

/** Control of a request of undici. */
export interface UndiciController {
  /** Ends the request and its connection. */
  abort(reason: Error): void;
  /** Stops reading the body. */
  pause(): void;
  /** Continues to read the body. */
  resume(): void;
}

/** Headers by lower-case name. */
export type UndiciHeaders = Readonly<Record<string, string | string[] | undefined>>;

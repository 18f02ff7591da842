/** Dispatcher of undici: an `Agent`, a `Pool` or a `ProxyAgent`. */
export interface UndiciDispatcher {
  /** Sends a request, and tells the handler of its answer. */
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
  /** The request is about to be written to a connection. */
  onRequestStart(controller: UndiciController): void;
  /** Headers have arrived. */
  onResponseStart(controller: UndiciController, status: number, headers: UndiciHeaders): void;
  /** A part of the body has arrived. */
  onResponseData(controller: UndiciController, chunk: Uint8Array): void;
  /** The body has ended. */
  onResponseEnd(): void;
  /** The request has failed. */
  onResponseError(controller: unknown, error: Error): void;
}

/** Control of a request of undici. */
export interface UndiciController {
  /** Ends the request and its connection. */
  abort(reason: Error): void;
  /** Stops reading. */
  pause(): void;
  /** Reads on. */
  resume(): void;
}

/** Headers by lower-case name. */
export type UndiciHeaders = Readonly<Record<string, string | string[] | undefined>>;

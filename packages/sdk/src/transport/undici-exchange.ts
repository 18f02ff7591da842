import { ChunkQueue } from './chunk-queue.js';
import { decodeBody, inflated } from './node-body.js';
import { abortedBy, onAbort } from './on-abort.js';
import { PhaseWatch } from './phase-watch.js';
import { misdirected, REQUEST_ID } from './request-ids.js';
import {
  neverSent,
  type TransportRequest,
  type TransportResponse,
  type TransportStream,
  TransportTimeout,
  tooLarge,
} from './transport.js';
import type { UndiciController, UndiciDispatcher, UndiciHandler, UndiciHeaders } from './undici-types.js';
import { watchedBody } from './watched-body.js';

/** Time in milliseconds after which undici stops trying to connect. */
const CONNECT_MS = 10_000;

/** One request by a dispatcher, without the streams and signals of `undici.request`. */
export abstract class Exchange<T> implements UndiciHandler {
  protected readonly request: TransportRequest;
  protected status = 0;
  protected headers: UndiciHeaders = {};
  readonly #watch: PhaseWatch;
  #stopListening = (): void => {};
  #resolve: (response: T) => void = () => {};
  #reject: (error: Error) => void = () => {};
  #controller: UndiciController | undefined;
  #isOver = false;

  constructor(request: TransportRequest) {
    this.request = request;
    this.#watch = new PhaseWatch(request.timeouts, (error) => this.fail(error));
  }

  /** Sends the request. */
  by(dispatcher: UndiciDispatcher): Promise<T> {
    return new Promise((resolve, reject) => {
      const { origin, path, method, headers, body = null, signal } = this.request;
      if (signal?.aborted) throw neverSent(abortedBy(signal));
      this.#resolve = resolve;
      this.#reject = reject;
      this.#stopListening = onAbort(signal, () => this.fail(abortedBy(signal)));
      // The timeouts of undici are turned off, because they are less exact.
      const options = { origin: origin.href, path, method, headersTimeout: 0, bodyTimeout: 0, body };
      try {
        dispatcher.dispatch({ ...options, headers: { 'Accept-Encoding': 'gzip', ...headers } }, this);
        // On a free connection the request has been written by now, without a timer for the connection.
        if (!this.#controller && !this.#isOver) this.#watch.enter('connect');
      } catch (error) {
        this.onResponseError(undefined, error as Error);
      }
    });
  }

  /** Called just before the request is written to a connection. */
  onRequestStart(controller: UndiciController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(new Error('aborted'));
    else this.#watch.enter('headers');
  }

  onResponseStart(_controller: UndiciController, status: number, headers: UndiciHeaders): void {
    // An interim response, such as `100 Continue`, is followed by the response to the request.
    if (status < 200 || this.#isOver) return;
    const stray = misdirected(this.request, headerIn(headers, REQUEST_ID.toLowerCase()));
    if (stray) {
      this.fail(stray);
      return;
    }
    this.status = status;
    this.headers = headers;
    this.#watch.enter('body');
    this.started();
  }

  abstract onResponseData(controller: UndiciController, chunk: Uint8Array): void;

  abstract onResponseEnd(): void;

  onResponseError(_controller: unknown, error: Error): void {
    const isTimeout = (error as NodeJS.ErrnoException).code === 'UND_ERR_CONNECT_TIMEOUT';
    if (this.#isOver) this.failed(error);
    else this.fail(isTimeout ? new TransportTimeout('connect', CONNECT_MS) : error);
  }

  protected started(): void {}
  protected failed(_error: Error): void {}

  protected done(response: T): void {
    this.#settle();
    this.#resolve(response);
  }

  protected fail(error: Error): void {
    if (this.#isOver) return;
    this.#settle();
    this.#reject(this.#controller ? error : neverSent(error));
    this.abort(error);
  }

  protected abort(error: Error): void {
    this.#controller?.abort(error);
  }

  #settle(): void {
    this.#isOver = true;
    this.#watch.stop();
    this.#stopListening();
  }
}

/** Request whose whole response is read. */
export class Sending extends Exchange<TransportResponse> {
  readonly #maxBytes: number;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(request: TransportRequest, maxBytes: number) {
    super(request);
    this.#maxBytes = maxBytes;
  }

  onResponseData(_controller: UndiciController, chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) this.fail(tooLarge(this.#maxBytes));
    else this.#chunks.push(chunk as Buffer);
  }

  onResponseEnd(): void {
    const { status, headers } = this;
    decodeBody(this.#chunks, headerIn(headers, 'content-encoding'), {
      maxBytes: this.#maxBytes,
      fail: (error) => this.fail(error),
      done: (body) => this.done(new UndiciResponse(status, headers, body)),
    });
  }
}

/** Request whose response is read as a stream. */
export class Opening extends Exchange<TransportStream> {
  #queue: ChunkQueue | undefined;

  protected override started(): void {
    const queue = new ChunkQueue();
    this.#queue = queue;
    const { status, headers } = new UndiciResponse(this.status, this.headers, '');
    const close = () => this.abort(new Error('the reader left'));
    const body = watchedBody(inflated(queue, headerIn(this.headers, 'content-encoding')), this.request, close);
    this.done({ status, headers, body });
  }

  onResponseData(controller: UndiciController, chunk: Uint8Array): void {
    // undici passes on an empty chunk whenever reading resumes. Pausing for an empty chunk would cause another empty
    // chunk, without end.
    if (chunk.length === 0) return;
    controller.pause();
    this.#queue?.push(chunk, () => controller.resume());
  }

  onResponseEnd(): void {
    this.#queue?.end();
  }

  protected override failed(error: Error): void {
    this.#queue?.end(error);
  }
}

function headerIn(headers: UndiciHeaders, name: string): string | undefined {
  const { [name]: value } = headers;
  return value === undefined ? undefined : String(value);
}

/** Response; headers are converted on access, since most callers never read them. */
class UndiciResponse implements TransportResponse {
  declare readonly status: number;
  declare readonly body: string;
  readonly #headers: UndiciHeaders;

  constructor(status: number, headers: UndiciHeaders, body: string) {
    this.status = status;
    this.body = body;
    this.#headers = headers;
  }

  get headers(): Record<string, string> {
    const entries = Object.entries(this.#headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return Object.fromEntries(entries);
  }
}

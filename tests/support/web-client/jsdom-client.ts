import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EventLog } from './event-log.js';
import type { FromHost, ToHost } from './jsdom-host.js';
import type { Answer, Edition, WebClient, WebClientEvent, WebClientOptions } from './web-client.js';

const LONGEST_LINE = 500;

/** Opens a page in jsdom with the official web client, and initializes the client. */
export async function startJsdomClient({ edition, appKey, navigators }: WebClientOptions): Promise<WebClient> {
  host ??= new JsdomHost();
  const client = host.open(edition, navigators[0] ?? 'http://127.0.0.1/');
  await client.call('init', { appkey: appKey, navigators });
  return client;
}

/** Child process with all jsdom pages of this process. The child process ends with this process. */
let host: JsdomHost | undefined;

class JsdomHost {
  readonly #child: ChildProcess;
  readonly #clients = new Map<number, JsdomClient>();
  #lastPage = 0;
  #complaints = '';

  constructor() {
    this.#child = fork(fileURLToPath(new URL('jsdom-host.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#complaints += chunk;
    });
    this.#child.on('message', (message: FromHost) => this.#clients.get(message.page)?.receive(message));
    this.#child.once('exit', () => this.#end());
    // The child process does not keep the process of the tests alive.
    this.#child.unref();
    this.#child.channel?.unref();
  }

  open(edition: Edition, url: string): JsdomClient {
    const page = ++this.#lastPage;
    const client = new JsdomClient(
      page,
      (message) => this.#child.send(message),
      () => this.#clients.delete(page),
    );
    this.#clients.set(page, client);
    this.#child.send({ kind: 'open', page, edition, url } satisfies ToHost);
    return client;
  }

  #end(): void {
    host = undefined;
    for (const client of this.#clients.values())
      client.fail(`the process of the web clients has ended:\n${this.#complaints}`);
  }
}

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

class JsdomClient implements WebClient {
  readonly refusedHosts: string[] = [];
  readonly #page: number;
  readonly #send: (message: ToHost) => void;
  readonly #forget: () => void;
  readonly #log = new EventLog();
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #failure: Error | undefined;

  constructor(page: number, send: (message: ToHost) => void, forget: () => void) {
    this.#page = page;
    this.#send = send;
    this.#forget = forget;
  }

  get events(): readonly WebClientEvent[] {
    return this.#log.events;
  }

  call(method: string, ...args: readonly unknown[]): Promise<Answer> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#send({ kind: 'call', page: this.#page, id, method, args });
    });
  }

  waitFor<Payload>(name: string, fits?: (payload: Payload) => boolean): Promise<Payload> {
    return this.#log.next(name, fits);
  }

  async close(): Promise<void> {
    this.#forget();
    if (!this.#failure) this.#send({ kind: 'close', page: this.#page });
  }

  receive(message: FromHost): void {
    if (message.kind === 'event') this.#log.add(message.name, message.payload);
    else if (message.kind === 'refused') this.refusedHosts.push(message.host);
    else if (message.kind === 'failed') this.fail(`the page of the web client failed:\n${message.message}`);
    else this.#settle(message);
  }

  /** Rejects all pending and all later calls. */
  fail(complaints: string): void {
    // Lines are cut, because the client is minified: the line with the error may be the whole file.
    const lines = complaints.split('\n').map((line) => line.slice(0, LONGEST_LINE));
    this.#failure ??= new Error(lines.join('\n'));
    for (const { reject } of this.#pending.values()) reject(this.#failure);
    this.#pending.clear();
  }

  #settle(message: Extract<FromHost, { id: number }>): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.kind === 'error') pending?.reject(new Error(message.message));
    else pending?.resolve(message.result as Answer);
  }
}

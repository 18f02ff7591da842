import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EventLog } from './event-log.js';
import type { FromHost, ToHost } from './jsdom-host.js';
import type { Answer, WebClient, WebClientEvent, WebClientOptions } from './web-client.js';

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the official client in a process of its own, in jsdom, and initializes it. */
export async function startJsdomClient({ edition, appKey, navigators }: WebClientOptions): Promise<WebClient> {
  const client = new JsdomClient([edition, navigators[0] ?? 'http://127.0.0.1/']);
  await client.ready;
  await client.call('init', { appkey: appKey, navigators });
  return client;
}

class JsdomClient implements WebClient {
  readonly refusedHosts: string[] = [];
  readonly ready: Promise<void>;
  readonly #log = new EventLog();
  readonly #pending = new Map<number, Pending>();
  readonly #child: ChildProcess;
  #lastId = 0;
  #complaints = '';
  #tellReady: () => void = () => {};

  constructor(args: readonly string[]) {
    this.#child = fork(fileURLToPath(new URL('jsdom-host.ts', import.meta.url)), args, {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.ready = new Promise((resolve, reject) => {
      this.#tellReady = resolve;
      this.#child.once('exit', () => reject(this.#end()));
    });
    // Whoever does not wait for it hears of the end by a call.
    this.ready.catch(() => {});
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#complaints += chunk;
    });
    this.#child.on('message', (message: FromHost) => this.#receive(message));
  }

  get events(): readonly WebClientEvent[] {
    return this.#log.events;
  }

  call(method: string, ...args: readonly unknown[]): Promise<Answer> {
    if (!this.#child.connected) return Promise.reject(this.#ended());
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.send({ id, method, args } satisfies ToHost);
    });
  }

  waitFor<Payload>(name: string, fits?: (payload: Payload) => boolean): Promise<Payload> {
    return this.#log.next(name, fits);
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }

  #receive(message: FromHost): void {
    if (message.kind === 'event') this.#log.add(message.name, message.payload);
    else if (message.kind === 'refused') this.refusedHosts.push(message.host);
    else if (message.kind === 'ready') this.#tellReady();
    else this.#settle(message);
  }

  #settle(message: Extract<FromHost, { id: number }>): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.kind === 'error') pending?.reject(new Error(message.message));
    else pending?.resolve(message.result as Answer);
  }

  #end(): Error {
    const error = this.#ended();
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    return error;
  }

  #ended(): Error {
    return new Error(`the process of the web client has ended: ${this.#complaints}`);
  }
}

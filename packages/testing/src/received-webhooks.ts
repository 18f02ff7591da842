import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Emulator } from '@rongkit/emulator';
import { pass, toNode, type WebhookEvent, type WebhookHandler, Webhooks, type WebhookType } from 'rongkit/webhooks';

/** The callback to wait for, and the longest wait. */
export interface WebhookFilter<Type extends WebhookType> {
  /** Returns whether a callback with this data matches; by default, every callback of the type matches. */
  readonly where?: (data: WebhookEvent<Type>['data']) => boolean;
  /**
   * The longest wait in real milliseconds.
   * @defaultValue 4000
   */
  readonly timeoutMs?: number;
}

type PreSend = WebhookEvent<'message.preSend'>['data'];
type Verdict = ReturnType<WebhookHandler<'message.preSend'>>;
type Moderator = (data: PreSend) => Verdict;

/**
 * The callbacks that the emulator has sent since the first use in a test, verified and parsed as `rongkit/webhooks`
 * does.
 */
export class ReceivedWebhooks {
  readonly #emulator: Emulator;
  readonly #server: Server;
  #received: WebhookEvent[] = [];
  /** Callbacks that `next` has not returned yet. */
  #waiting: WebhookEvent[] = [];
  #moderator: Moderator = () => pass();

  private constructor(emulator: Emulator) {
    this.#emulator = emulator;
    const webhooks = new Webhooks({ appSecret: emulator.credentials.appSecret });
    this.#server = createServer((request, response) => {
      const type = lastPart(request.url ?? '') as WebhookType;
      toNode(webhooks.endpoint(type, (event) => this.#take(event as WebhookEvent)))(request, response);
    });
  }

  /** Starts a server for the callbacks. The emulator sends no callbacks before `turnOn`. */
  static async start(emulator: Emulator): Promise<ReceivedWebhooks> {
    const webhooks = new ReceivedWebhooks(emulator);
    await new Promise<void>((resolve) => webhooks.#server.listen(0, '127.0.0.1', resolve));
    webhooks.#server.unref();
    return webhooks;
  }

  /** Makes the emulator send its callbacks to this server. Drops earlier callbacks and the moderator. */
  turnOn(): void {
    this.#received = [];
    this.#waiting = [];
    this.#moderator = () => pass();
    this.#emulator.callbacks.set({ url: this.#url, 'message.route': { serverMessages: true } });
  }

  /**
   * Resolves to the data of the next callback of a type, in the order of sending: a callback that was already received,
   * or else the next one to arrive. Each callback is returned once.
   * @throws WaitTimeout if no callback arrives in time
   */
  async next<Type extends WebhookType>(
    type: Type,
    filter: WebhookFilter<Type> = {},
  ): Promise<WebhookEvent<Type>['data']> {
    const { where = () => true, ...wait } = filter;
    const fits = (event: WebhookEvent) => event.type === type && where(event.data as WebhookEvent<Type>['data']);
    const found = await this.#emulator.waitFor(() => this.#waiting.find(fits), wait);
    this.#waiting = this.#waiting.filter((event) => event !== found);
    return found.data as WebhookEvent<Type>['data'];
  }

  /**
   * The data of all received callbacks of a type, oldest first. `emulator.callbacks.settled()` waits for pending
   * callbacks.
   */
  all<Type extends WebhookType>(type: Type): WebhookEvent<Type>['data'][] {
    return this.#received.filter((event) => event.type === type).map(({ data }) => data as WebhookEvent<Type>['data']);
  }

  /**
   * Sets the function that decides about each message before it is delivered, as your app server would: it returns
   * `refuse('why')` or `replace(…)` of `rongkit/webhooks`, or nothing to let the message pass.
   */
  moderate(moderator: Moderator): void {
    this.#moderator = moderator;
    const { options } = this.#emulator.callbacks;
    const preSend = { url: `${this.#url}/message.preSend`, serverMessages: true };
    this.#emulator.callbacks.set({ ...options, 'message.preSend': preSend });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #take(event: WebhookEvent): Verdict {
    this.#received.push(event);
    this.#waiting.push(event);
    return event.type === 'message.preSend' ? this.#moderator(event.data) : undefined;
  }
}

function lastPart(url: string): string {
  const [path = ''] = url.split('?');
  return path.slice(path.lastIndexOf('/') + 1);
}

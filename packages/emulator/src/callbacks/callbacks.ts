import { CALLBACK_TIMEOUT_MS, CALLBACK_TRIES } from '@rongkit/contract';
import type { DomainEvent } from '../domain/events.js';
import type { State } from '../domain/state/index.js';
import { guarded } from '../guard.js';
import { realTime, type Timer } from '../real-time.js';
import type { AppKeys } from '../store/app-keys.js';
import { BackPressure, DOCUMENTED_PRESSURE } from './back-pressure.js';
import { type CallbackSettings, settingsOf } from './callback-settings.js';
import { type CallbackDelivery, DeliveryLog } from './delivery-log.js';
import type { CallbackId } from './ids.js';
import type { KeptCallbacks } from './kept-callbacks.js';
import type { CallbackOptions } from './options.js';
import { Outbox } from './outbox.js';
import { outgoingFor } from './outgoing.js';
import type { PendingMessage } from './payload/pending-message.js';
import { askBeforeSend } from './pre-send.js';
import { aborter, Sender } from './sender.js';
import type { Verdict } from './verdict.js';

/** The timeout and the number of attempts are documented. Inferred: the length of the queue. */
const DOCUMENTED_LIMITS = {
  timeoutMs: CALLBACK_TIMEOUT_MS,
  tries: CALLBACK_TRIES,
  maxWaiting: 10_000,
  pressure: DOCUMENTED_PRESSURE,
};

/** The part of the store that callbacks use, so that the published types do not include the whole store. */
interface EventSource {
  readonly state: State;
  listen(listener: (event: DomainEvent) => void): unknown;
}

interface CallbacksDeps {
  readonly keys: AppKeys;
  readonly store: EventSource;
  readonly now: () => number;
  /** The callback options of the start, which apply again after a reset. */
  readonly options: CallbackOptions;
  /** The place of the settings that `set` makes; undefined for an emulator without a data folder. */
  readonly kept?: KeptCallbacks | undefined;
  /** Removes the chatrooms that have expired by the virtual clock, and so causes the callbacks about their end. */
  readonly catchUp: () => Promise<void>;
}

/** Changes to a callback that is sent again. */
export interface ResendChanges {
  /**
   * The body to send.
   * @defaultValue the body of the delivery
   */
  readonly body?: string;
  /**
   * The `Content-Type` header to send.
   * @defaultValue the `Content-Type` of the delivery
   */
  readonly contentType?: string;
}

/**
 * Thrown by `resend` if no logged delivery has the id, if the delivery is a `message.preSend`, or if a reset or `close`
 * drops the callback before it has an outcome.
 */
export class UnknownDelivery extends Error {
  override readonly name = 'UnknownDelivery';
}

/** The interval, in real milliseconds, at which to check whether a pause has ended by the virtual clock. */
const CHECK_EVERY_MS = 1000;

/**
 * Sends callbacks (webhooks) to the app server when something happens. API calls neither wait for callbacks nor fail
 * because of them, except for messages that wait for the answer to `message.preSend`.
 */
export class Callbacks {
  readonly #deps: CallbacksDeps;
  readonly #onDelivered: ((delivery: CallbackDelivery) => void)[] = [];
  readonly #log = new DeliveryLog((delivery) => {
    for (const listener of this.#onDelivered) listener(delivery);
  });
  readonly #sender: Sender;
  readonly #pressure: BackPressure;
  readonly #outbox: Outbox;
  #aborter = aborter();
  /** The options that apply while no lease (see `lease`) replaces them. */
  #own: CallbackOptions = {};
  /** The options of all leases that have not ended, the latest lease last. */
  readonly #leases: CallbackOptions[] = [];
  #settings: CallbackSettings = settingsOf({});
  #checking: Timer | undefined;

  constructor(deps: CallbacksDeps) {
    const { keys, store, now, options } = deps;
    const { pressure, ...limits } = DOCUMENTED_LIMITS;
    this.#deps = deps;
    this.#sender = new Sender(keys);
    this.#pressure = new BackPressure(pressure, now);
    const pauseMs = () => this.#settings.retryDelayMs;
    this.#outbox = new Outbox({
      ...limits,
      pauseMs,
      sender: this.#sender,
      pressure: this.#pressure,
      log: this.#log,
      now,
    });
    this.#apply(deps.kept?.options ?? options);
    store.listen(guarded((event) => this.#handle(event)));
  }

  /**
   * The options that apply now: those of the last `set`, or the emulator's `callbacks` option. While `rong listen`
   * runs, its options apply.
   */
  get options(): CallbackOptions {
    return this.#leases.at(-1) ?? this.#own;
  }

  /**
   * Replaces the options: decides which callbacks are sent from now on, and to which addresses. Callbacks that are
   * already queued still go to their old addresses. While a lease lasts, the options apply only after its end. A data
   * folder keeps the options for the next start.
   * @throws TypeError if an option is invalid; the message names the option
   */
  set(options: CallbackOptions): void {
    settingsOf(options);
    this.#apply(structuredClone(options));
    this.#deps.kept?.keep(this.#own);
  }

  /**
   * Applies other options until the returned function is called. If there are several leases, the latest applies.
   * Neither `set` nor a reset ends a lease.
   * @throws TypeError if an option is invalid; the message names the option
   */
  lease(options: CallbackOptions): () => void {
    settingsOf(options);
    const lease = structuredClone(options);
    this.#leases.push(lease);
    this.#apply(this.#own);
    return () => {
      if (!this.#leases.includes(lease)) return;
      this.#leases.splice(this.#leases.indexOf(lease), 1);
      this.#apply(this.#own);
    };
  }

  /** The number of leases that have not ended. */
  get leases(): number {
    return this.#leases.length;
  }

  /** Applies options of the emulator's own, unless a lease replaces them. */
  #apply(own: CallbackOptions): void {
    this.#own = own;
    this.#settings = settingsOf(this.options);
    realTime.clear(this.#checking);
    this.#checking = undefined;
    if (!this.#isOn) return;
    this.#checking = realTime.setInterval(
      guarded(() => this.#pressure.check()),
      CHECK_EVERY_MS,
    );
    this.#checking.unref();
  }

  /**
   * The latest callbacks with their outcomes, oldest first: at most 1,000, and fewer if together they exceed 16 MB.
   * Callbacks that still wait in a queue are not included; see `settled`.
   */
  deliveries(): CallbackDelivery[] {
    return this.#log.list();
  }

  /** Returns a logged callback; undefined if the log has none with this id. */
  delivery(id: string): CallbackDelivery | undefined {
    const delivery = this.#log.find(id);
    return delivery && { ...delivery };
  }

  /**
   * Sends a logged callback again to the same address, behind the callbacks in that address's queue: with the same body,
   * or with another one. Resolves with the new delivery, whatever its outcome.
   * @throws UnknownDelivery if the log has no delivery with this id, or if the delivery is a `message.preSend`, or if the
   *   emulator is reset or closed before the callback has an outcome
   */
  async resend(id: string, changes: ResendChanges = {}): Promise<CallbackDelivery> {
    const delivery = this.#log.find(id);
    if (!delivery || delivery.callback === 'message.preSend') {
      throw new UnknownDelivery(`There is no delivery ${JSON.stringify(id)} that could be sent again.`);
    }
    const { callback, url } = delivery;
    const { body: content = delivery.body, contentType = delivery.contentType } = changes;
    return new Promise((resolve, reject) => {
      const onSent = (sent: CallbackDelivery | undefined) =>
        sent
          ? resolve(sent)
          : reject(new UnknownDelivery(`The delivery ${JSON.stringify(id)} was dropped by a reset.`));
      this.#outbox.add({ callback, url, content, contentType, onSent });
    });
  }

  /**
   * Resolves when no callback waits in a queue or is being sent: each was delivered, has failed or was dropped.
   * Callbacks of events that happen meanwhile are waited for too. By default, each callback to an app server that does
   * not answer takes up to 17 seconds: 3 attempts of 5 seconds, and 2 pauses of a second. 10 timeouts within a minute
   * pause all callbacks except `message.preSend` for a minute.
   */
  async settled(): Promise<void> {
    this.#pressure.check();
    await this.#deps.catchUp();
    await this.#outbox.settled();
  }

  /** Asks the app server whether to deliver a message, or passes it if the options need no verdict. Never rejects. */
  judge(message: PendingMessage): Promise<Verdict> {
    const deps = { ...this.#deps, sender: this.#sender, log: this.#log };
    return askBeforeSend(deps, this.#settings, message, this.#aborter.signal);
  }

  /** Whether the options have a URL for a kind of callback. */
  sends(callback: CallbackId): boolean {
    return this.#settings.urls.has(callback);
  }

  /** Whether the app server is asked about messages of the server API too. */
  get judgesServerMessages(): boolean {
    const { urls, preSend } = this.#settings;
    return preSend.serverMessages && urls.has('message.preSend');
  }

  /** Calls a listener for each delivery that is logged. */
  onDelivered(listener: (delivery: CallbackDelivery) => void): void {
    this.#onDelivered.push(listener);
  }

  /**
   * Empties the queues and the log, aborts requests under way, removes kept settings, and restores the options of the
   * start. Leases stay.
   */
  reset(): void {
    this.#drop();
    this.#log.clear();
    this.#apply(this.#deps.options);
    this.#deps.kept?.clear();
  }

  /** Stops all callbacks: ends the leases, drops queued callbacks, and aborts requests under way. */
  close(): void {
    this.#leases.length = 0;
    this.#apply({});
    this.#drop();
    this.#sender.close();
  }

  get #isOn(): boolean {
    return this.#settings.urls.size > 0 || this.#settings.usesBotUrls;
  }

  #drop(): void {
    this.#aborter.abort();
    this.#aborter = aborter();
    this.#outbox.clear();
  }

  #handle(event: DomainEvent): void {
    if (!this.#isOn) return;
    const { urls, routesServerMessages, entriesAsList } = this.#settings;
    const isFromServer = (event.kind === 'message' || event.kind === 'messageChanged') && event.source === undefined;
    for (const { callback, body, url: botUrl } of outgoingFor(this.#deps.store.state, event)) {
      const url = urls.get(callback) ?? (this.#settings.usesBotUrls ? botUrl : undefined);
      if (url === undefined || (callback === 'message.route' && isFromServer && !routesServerMessages)) continue;
      this.#outbox.add({ callback, url, content: callback === 'chatroom.kv' && entriesAsList ? [body] : body });
    }
  }
}

import { CALLBACK_TIMEOUT_MS, CALLBACK_TRIES } from '@rongkit/contract';
import { hasIdleRooms } from '../domain/chatroom/idle-rooms.js';
import type { DomainEvent } from '../domain/events.js';
import type { AppKeys } from '../store/app-keys.js';
import type { Store } from '../store/store.js';
import { BackPressure, DOCUMENTED_PRESSURE } from './back-pressure.js';
import { type CallbackDelivery, DeliveryLog } from './delivery-log.js';
import type { CallbackOptions } from './options.js';
import { Outbox } from './outbox.js';
import { outgoingFor } from './outgoing.js';
import type { PendingMessage } from './payload/pre-send.js';
import { askBeforeSend } from './pre-send.js';
import { aborter, Sender } from './sender.js';
import { type CallbackSettings, settingsOf } from './settings.js';
import type { Verdict } from './verdict.js';

/** Time and tries are documented; how much may wait is inferred. */
const DOCUMENTED_LIMITS = {
  timeoutMs: CALLBACK_TIMEOUT_MS,
  tries: CALLBACK_TRIES,
  maxWaiting: 10_000,
  pressure: DOCUMENTED_PRESSURE,
};

interface CallbacksParts {
  readonly keys: AppKeys;
  readonly store: Store;
  readonly now: () => number;
  readonly options: CallbackOptions;
}

/** There is no delivery of that id. */
export class UnknownDelivery extends Error {
  override readonly name = 'UnknownDelivery';
}

/** How often rooms whose time has come are looked for, in real milliseconds. */
const LOOK_EVERY_MS = 1000;

/** Tells the app server what happens. Nothing of it delays an answer, or breaks one. */
export class Callbacks {
  readonly #parts: CallbacksParts;
  readonly #log = new DeliveryLog();
  readonly #sender: Sender;
  readonly #pressure: BackPressure;
  readonly #outbox: Outbox;
  #aborter = aborter();
  #options: CallbackOptions = {};
  #settings: CallbackSettings = settingsOf({});
  #looking: NodeJS.Timeout | undefined;

  constructor(parts: CallbacksParts) {
    const { keys, store, now, options } = parts;
    const { pressure, ...limits } = DOCUMENTED_LIMITS;
    this.#parts = parts;
    this.#sender = new Sender(keys);
    this.#pressure = new BackPressure(pressure, now);
    this.#outbox = new Outbox({ ...limits, sender: this.#sender, pressure: this.#pressure, log: this.#log, now });
    this.set(options);
    store.listen((event) => this.#hear(event));
  }

  /** Which callbacks are sent, and where to, as it was set. */
  get options(): CallbackOptions {
    return this.#options;
  }

  /**
   * Sets which callbacks are sent from now on, and where to, in the place of what was set before.
   * @throws TypeError that names the field that makes no sense
   */
  set(options: CallbackOptions): void {
    this.#settings = settingsOf(options);
    this.#options = structuredClone(options);
    clearInterval(this.#looking);
    this.#looking = undefined;
    if (!this.#isOn) return;
    this.#looking = setInterval(() => void this.#look(), LOOK_EVERY_MS);
    this.#looking.unref();
  }

  /** The latest 1,000 callbacks that were sent or could not be, the oldest first. Those that wait are not among them. */
  deliveries(): CallbackDelivery[] {
    return this.#log.list();
  }

  /**
   * Sends a callback again: the same body to the same address, after what waits. Resolves with the new delivery.
   * @throws UnknownDelivery if there is none of that id, or no longer, or it asked for a verdict
   */
  async resend(id: string): Promise<CallbackDelivery> {
    const delivery = this.#log.find(id);
    if (!delivery || delivery.callback === 'message.preSend') {
      throw new UnknownDelivery(`There is no delivery ${JSON.stringify(id)} that could be sent again.`);
    }
    const { callback, url, body: content } = delivery;
    return new Promise((onSent) => {
      this.#outbox.add({ callback, url, content, onSent });
    });
  }

  /**
   * Resolves when every callback of what has happened so far is sent or given up, which takes up to 15 seconds for a
   * receiver that does not answer, and a minute more in a pause.
   */
  async settled(): Promise<void> {
    await this.#look();
    await this.#outbox.settled();
  }

  /** Asks the app server whether a message may be delivered, if it is to be asked. Never rejects. */
  judge(message: PendingMessage): Promise<Verdict> {
    const parts = { ...this.#parts, sender: this.#sender, log: this.#log };
    return askBeforeSend(parts, this.#settings, message, this.#aborter.signal);
  }

  /** Whether messages of the Server API need a verdict as well. */
  get judgesServerMessages(): boolean {
    const { urls, preSend } = this.#settings;
    return preSend.serverMessages && urls.has('message.preSend');
  }

  /** Goes back to how it began: forgets what waits and what was sent, and what was set since. */
  reset(): void {
    this.#drop();
    this.#log.clear();
    this.set(this.#parts.options);
  }

  /** Gives up what waits and what is on its way. */
  close(): void {
    this.set({});
    this.#drop();
    this.#sender.close();
  }

  get #isOn(): boolean {
    return this.#settings.urls.size > 0 || this.#settings.botsChoose;
  }

  #drop(): void {
    this.#aborter.abort();
    this.#aborter = aborter();
    this.#outbox.clear();
  }

  #hear(event: DomainEvent): void {
    if (!this.#isOn) return;
    const { urls, routesServerMessages, entriesAsList } = this.#settings;
    const isServers = (event.kind === 'message' || event.kind === 'messageChanged') && event.source === undefined;
    for (const { callback, body, url: chosen } of outgoingFor(this.#parts.store.state, event)) {
      const url = urls.get(callback) ?? (this.#settings.botsChoose ? chosen : undefined);
      if (url === undefined || (callback === 'message.route' && isServers && !routesServerMessages)) continue;
      this.#outbox.add({ callback, url, content: callback === 'chatroom.kv' && entriesAsList ? [body] : body });
    }
  }

  /** Has rooms end whose time has come, and a pause. */
  async #look(): Promise<void> {
    const { store, now } = this.#parts;
    this.#pressure.check();
    if (!this.#settings.urls.has('chatroom.status') || !hasIdleRooms(store.state, now())) return;
    // The journal may fail; whoever calls the emulator is told.
    await store.execute('emulator.endIdleRooms', {}).catch(() => {});
  }
}

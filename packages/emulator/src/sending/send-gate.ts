import { randomBytes } from 'node:crypto';
import type { Callbacks } from '../callbacks/callbacks.js';
import type { ClientSend, RoomSend } from '../domain/clients/send.js';
import { draftsOf, type Params } from '../domain/commands.js';
import type { Draft } from '../domain/draft.js';
import type { EndpointId, Verdict } from '../domain/handler.js';
import { screen } from '../domain/rules/words.js';
import { uidOf } from '../domain/values/identifiers.js';
import type { Store } from '../store/store.js';

export interface SendGateOptions {
  readonly store: Store;
  readonly callbacks: Callbacks;
  readonly now: () => number;
}

/** The client that sends a message. */
interface Sender {
  /** Its platform, such as `Websocket`. */
  readonly source: string;
  /** Its address with the port. */
  readonly clientIp: string;
}

/** A client's message after the gate. */
export interface PassedMessage {
  readonly messageUID: string;
  readonly sentAt: number;
  /** For the sender of a message that the app server held back: its `extra`. */
  readonly refusedWith?: string;
}

interface JudgedVerdict extends Verdict {
  readonly extra?: string;
}

/** Stands before the store: asks the app server about messages that need its verdict, and looks for words in texts. */
export class SendGate {
  readonly #options: SendGateOptions;

  constructor(options: SendGateOptions) {
    this.#options = options;
  }

  /** Carries out a call of the server API, whose parameters were read by the contract. */
  async execute(id: EndpointId, params: object): Promise<object> {
    const { store, callbacks } = this.#options;
    const drafts = callbacks.judgesServerMessages ? draftsOf(id, params) : [];
    if (drafts.length === 0) return store.execute(id, params as never);
    store.decide(id, params);
    return store.execute(id, params as never, { verdicts: await this.#ask(drafts) });
  }

  /** Sends a client's message. Status messages pass unasked. */
  async send<Id extends 'client.send' | 'client.sendToChatroom'>(
    id: Id,
    message: Params<Id> & (ClientSend | RoomSend),
    sender: Sender,
  ): Promise<PassedMessage> {
    const { store, now } = this.#options;
    const { source } = sender;
    if (draftsOf(id, message).length === 0) return store.execute(id, message, { source });
    store.decide(id, message);
    const { content, isReplaced: wordReplaced } = screen(store.state, message);
    const screened = { ...message, content, wordReplaced };
    const [verdict] = await this.#ask(draftsOf(id, screened), sender);
    if (verdict?.refused) return { messageUID: verdict.messageUID, sentAt: now(), refusedWith: verdict.extra ?? '' };
    return store.execute(id, screened, { source, verdicts: verdict && [verdict] });
  }

  #ask(drafts: readonly Draft[], sender?: Sender): Promise<JudgedVerdict[]> {
    return Promise.all(drafts.map((draft) => this.#askAbout(draft, sender)));
  }

  async #askAbout(draft: Draft, sender?: Sender): Promise<JudgedVerdict> {
    const { callbacks, now } = this.#options;
    const { pushExt, extraContent, expansion } = draft.options;
    const messageUID = uidOf(randomBytes(16));
    const verdict = await callbacks.judge({
      ...draft,
      ...sender,
      messageUID,
      pushExt: textOf(pushExt),
      extraContent: textOf(extraContent),
      expansion: expansion === true,
      at: now(),
    });
    return verdict.pass
      ? { messageUID, replaced: verdict.replaced }
      : { messageUID, refused: true, extra: verdict.extra };
  }
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

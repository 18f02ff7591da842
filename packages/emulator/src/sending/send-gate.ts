import type { Callbacks } from '../callbacks/callbacks.js';
import type { ClientSend, RoomSend } from '../domain/clients/send.js';
import { type CommandSource, draftsOf, type Params } from '../domain/commands.js';
import type { Draft } from '../domain/draft.js';
import type { EndpointId, Verdict } from '../domain/handler.js';
import { addresseesOf } from '../domain/rules/undelivered.js';
import { screen } from '../domain/rules/words.js';
import { derive, uidOf } from '../domain/values/identifiers.js';
import type { ExecuteOptions, Store } from '../store/store.js';
import type { UndeliveredLog } from '../undelivered/undelivered-log.js';

export interface SendGateOptions {
  readonly store: Store;
  readonly callbacks: Callbacks;
  readonly now: () => number;
  readonly undelivered: UndeliveredLog;
}

/** The client that sends a message. */
interface SendingClient {
  /** The client's platform, such as `Websocket`. */
  readonly source: string;
  /** The client's address and port. */
  readonly clientIp: string;
  /** The source of the message, which the command history records. */
  readonly by: CommandSource;
}

/** The outcome of a client's message that was delivered, or that the app server held back. */
export interface PassedMessage {
  readonly messageUID: string;
  /** Milliseconds since 1970 by the virtual clock. */
  readonly sentAt: number;
  /** The `extra` of the app server's verdict, for the sender; only if the message was held back. */
  readonly refusedWith?: string;
}

interface JudgedVerdict extends Verdict {
  readonly extra?: string;
}

/**
 * Checks messages before the store delivers them: asks the app server about messages that need its verdict, and applies
 * sensitive words to the messages of clients.
 */
export class SendGate {
  readonly #options: SendGateOptions;
  /** The number of messages about which the app server was asked since the start or the last reset. */
  #asked = 0;

  constructor(options: SendGateOptions) {
    this.#options = options;
    options.store.onReplaced((cause) => {
      if (cause === 'reset') this.#asked = 0;
    });
  }

  /**
   * Executes a call of the server API. If the app server is to be asked about the messages of the call, waits for the
   * verdicts first. The parameters must come from a `paramsReader`.
   */
  execute(id: EndpointId, params: object, options: Omit<ExecuteOptions, 'verdicts'> = {}): Promise<object> {
    const { store, callbacks } = this.#options;
    if (!callbacks.judgesServerMessages) return store.execute(id, params as never, options);
    return this.#executeJudged(id, params, options);
  }

  async #executeJudged(id: EndpointId, params: object, options: Omit<ExecuteOptions, 'verdicts'>): Promise<object> {
    const { store } = this.#options;
    const drafts = draftsOf(id, params);
    if (drafts.length === 0) return store.execute(id, params as never, options);
    store.decide(id, params);
    return store.execute(id, params as never, { ...options, verdicts: await this.#ask(drafts) });
  }

  /**
   * Sends a client's message. The app server is not asked about status messages to users and groups. It is asked about
   * each message to a room.
   */
  async send<Id extends 'client.send' | 'client.sendToChatroom'>(
    id: Id,
    message: Params<Id> & (ClientSend | RoomSend),
    client: SendingClient,
  ): Promise<PassedMessage> {
    const { store, callbacks, now } = this.#options;
    const { source, by } = client;
    if (draftsOf(id, message).length === 0) return store.execute(id, message, { source, by });
    store.decide(id, message);
    const { content, isReplaced: wordReplaced } = screen(store.state, message);
    const screened = { ...message, content, wordReplaced };
    // If the app server is not asked, the UID comes from the sequence number of the command, as that of other messages.
    const isAsked = callbacks.sends('message.preSend');
    const [verdict] = isAsked ? await this.#ask(draftsOf(id, screened), client) : [];
    if (verdict?.refused) {
      const { messageUID, extra = '' } = verdict;
      for (const draft of draftsOf(id, screened)) this.#heldBack(draft, messageUID);
      return { messageUID, sentAt: now(), refusedWith: extra };
    }
    return store.execute(id, screened, { source, by, verdicts: verdict && [verdict] });
  }

  #heldBack(draft: Draft, messageUID: string): void {
    const message = 'The app server held the message back.';
    const lacking = addresseesOf(draft);
    this.#options.undelivered.refused({ ...draft, messageUID, reason: 'refusedByAppServer', message, lacking });
  }

  #ask(drafts: readonly Draft[], client?: SendingClient): Promise<JudgedVerdict[]> {
    return Promise.all(drafts.map((draft) => this.#askAbout(draft, client)));
  }

  async #askAbout(draft: Draft, client?: SendingClient): Promise<JudgedVerdict> {
    const { callbacks, now } = this.#options;
    const { pushExt, extraContent, expansion } = draft.options;
    const messageUID = this.#nextUid();
    const verdict = await callbacks.judge({
      ...draft,
      ...client,
      messageUID,
      pushExt: stringOf(pushExt),
      extraContent: stringOf(extraContent),
      expansion: expansion === true,
      at: now(),
    });
    return verdict.pass
      ? { messageUID, replaced: verdict.replaced }
      : { messageUID, refused: true, extra: verdict.extra };
  }

  /**
   * A UID for a message before its command has a sequence number. Such messages in the same order, with the same id
   * seed, get the same UIDs.
   */
  #nextUid(): string {
    this.#asked += 1;
    return uidOf(derive(this.#options.store.idSource, 'asked', this.#asked));
  }
}

function stringOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

import type { Context, EndpointId, Params } from '../domain/handler.js';
import { handlerOf } from '../domain/handlers.js';
import { setOnline } from '../domain/presence.js';
import { emptyState, type State } from '../domain/state/index.js';

/** 10:00 in Beijing. */
const START = Date.UTC(2026, 0, 1, 2);

/** A state to act on, with a clock that only moves when told to. */
export class Stage {
  readonly state: State = emptyState();
  #at = START;
  #seq = 0;
  readonly #settings: Pick<Context, 'smsCaptcha'>;

  constructor(settings: Pick<Context, 'smsCaptcha'> = { smsCaptcha: false }) {
    this.#settings = settings;
  }

  /** Carries out a request whose parameters have been read. */
  run<Id extends EndpointId>(endpoint: Id, params: Params<Id>): Record<string, unknown> {
    const handler = handlerOf(endpoint);
    if (!handler) throw new Error(`no handler for ${endpoint}`);
    if (handler.kind === 'command') this.#seq++;
    return handler.run(this.state, params as never, this.#context()) as Record<string, unknown>;
  }

  /** Connects a user's client, or takes it away. */
  setOnline(userId: string, online: boolean): void {
    this.#seq++;
    setOnline.run(this.state, { userId, online }, this.#context());
  }

  /** What a client does, by its command. */
  act<Params, Result>(
    command: { readonly run: (state: State, params: Params, context: Context) => Result },
    params: Params,
  ): Result {
    this.#seq++;
    return command.run(this.state, params, this.#context());
  }

  get at(): number {
    return this.#at;
  }

  #context(): Context {
    return {
      ...this.#settings,
      at: this.#at,
      seq: this.#seq,
      utcOffsetHours: 8,
      origin: 'http://emulator',
      tell: () => {},
    };
  }

  advance(minutes: number): void {
    this.#at += minutes * 60_000;
  }

  /** What reached a user. */
  textsOf(userId: string): string[] {
    return (this.state.inboxes.get(userId) ?? []).map((uid) => this.state.messages.get(uid)?.content ?? '');
  }
}

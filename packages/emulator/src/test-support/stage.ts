import type { Context, EndpointId, Params } from '../domain/handler.js';
import { handlerOf } from '../domain/handlers.js';
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
    const context = { ...this.#settings, at: this.#at, seq: this.#seq, utcOffsetHours: 8, origin: 'http://emulator' };
    return handler.run(this.state, params as never, context) as Record<string, unknown>;
  }

  advance(minutes: number): void {
    this.#at += minutes * 60_000;
  }

  /** What reached a user. */
  textsOf(userId: string): string[] {
    return (this.state.inboxes.get(userId) ?? []).map((uid) => this.state.messages.get(uid)?.content ?? '');
  }
}

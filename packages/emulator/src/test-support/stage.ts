import { type Answer, apply, type CommandId, decide, isQuery, type Params, query } from '../domain/commands.js';
import type { DomainEvent, EventOf, Tell } from '../domain/events.js';
import type { Context, Settings, Verdict } from '../domain/handler.js';
import { inboxOf } from '../domain/rules/inboxes.js';
import { emptyState, type State } from '../domain/state/index.js';

/** The start of the clock: 2026-01-01, 10:00 in Beijing. */
const START = Date.UTC(2026, 0, 1, 2);

/** A state on which tests execute commands without an emulator, with a clock that only `advance` moves. */
export class Stage {
  readonly state: State = emptyState();
  #tell: Tell = () => {};
  #at = START;
  #seq = 0;
  readonly #settings: Pick<Settings, 'smsCaptcha'>;

  constructor(settings: Pick<Settings, 'smsCaptcha'> = { smsCaptcha: false }) {
    this.#settings = settings;
  }

  /** Executes a command or a query with parameters as the contract reads them. */
  run<Id extends CommandId>(id: Id, params: Params<Id>): Record<string, unknown> {
    return this.act(id, params) as Record<string, unknown>;
  }

  /** Like `run`, with the type of the answer, and with verdicts of the app server on the messages of a send. */
  act<Id extends CommandId>(id: Id, params: Params<Id>, verdicts?: readonly Verdict[]): Answer<Id> {
    return this.#carryOut(id, params as object, verdicts) as Answer<Id>;
  }

  /** Marks a user as online or offline. */
  setOnline(userId: string, online: boolean): void {
    this.run('emulator.setOnline', { userId, online });
  }

  /** The events of one kind that the commands in `act` emit. */
  eventsOf<Kind extends DomainEvent['kind']>(act: () => unknown, kind: Kind): EventOf<Kind>[] {
    const events: DomainEvent[] = [];
    this.#tell = (event) => void events.push(event);
    act();
    this.#tell = () => {};
    return events.filter((event): event is EventOf<Kind> => event.kind === kind);
  }

  #carryOut(id: CommandId, params: object, verdicts?: readonly Verdict[]): object {
    freeze(params);
    if (isQuery(id)) return query(this.state, id, params, this.#context());
    this.#seq++;
    const context = { ...this.#context(), ...(verdicts && { verdicts }) };
    decide(this.state, id, params, context);
    return apply(this.state, id, params, context);
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
      idSeed: '',
      origin: 'http://emulator',
      logs: 'http://emulator/logs',
      tell: (event) => this.#tell(event),
    };
  }

  advance(minutes: number): void {
    this.#at += minutes * 60_000;
  }

  /** The UIDs of the messages that a user received, in order. */
  uidsOf(userId: string): string[] {
    return inboxOf(this.state, userId).map(({ messageUID }) => messageUID);
  }

  /** The contents of the messages that a user received, in order. */
  textsOf(userId: string): string[] {
    return inboxOf(this.state, userId).map(({ content }) => content);
  }
}

/**
 * Freezes a value and all that it holds. The history writes a command some time after it is executed, so no handler may
 * change parameters, not even through the state.
 */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
}

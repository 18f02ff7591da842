import type { AnyHandler, Context, Settings } from './handler.js';
import { handlerOf } from './handlers.js';
import { rememberSend, requireNoRepeat } from './message/repeats.js';
import type { State } from './state/index.js';

/** A request that changed something. The state is what comes of applying all commands, in order, to an empty one. */
export interface Command {
  readonly at: number;
  readonly seq: number;
  readonly endpoint: string;
  readonly params: object;
}

/** Runs a handler on parameters that were read by the contract of its endpoint. */
export function run(handler: AnyHandler, state: State, params: object, context: Context): object {
  const { endpoint, kind } = handler;
  if (kind === 'query') return handler.run(state, params as never, context);
  requireNoRepeat(state, endpoint, params, context.at);
  const answer = handler.run(state, params as never, context);
  rememberSend(state, endpoint, params, context.at);
  return answer;
}

/** Repeats a command, as it was recorded. It throws what the handler throws: a recorded command is not refused. */
export function apply(state: State, { at, seq, endpoint, params }: Command, settings: Settings): void {
  const handler = handlerOf(endpoint);
  if (handler?.kind !== 'command') throw new Error(`${endpoint} is not a command of this version.`);
  run(handler, state, params, { ...settings, at, seq, origin: '', tell: nobodyListens });
}

function nobodyListens(): void {}

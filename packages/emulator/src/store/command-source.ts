import type { CommandId } from '../domain/commands.js';

/** Who sent a command. */
export interface CommandSource {
  /** `request`: an API request. `client`: a client of a user. `clock`: the passing of time. `admin`, `test`: control. */
  readonly kind: 'request' | 'client' | 'clock' | 'admin' | 'test';
  /** The id of the request in the log. */
  readonly id?: string;
  /** The user of the client. */
  readonly userId?: string;
}

const CLOCK: CommandSource = { kind: 'clock' };

/** Who sends a command unless its caller says so: the client of the user, or the emulator itself as time passes. */
export function sourceOf(id: CommandId, params: object): CommandSource {
  const { userId } = params as { readonly userId?: unknown };
  return id.startsWith('emulator.') || typeof userId !== 'string' ? CLOCK : { kind: 'client', userId };
}

import { type CommandId, clientSender, type Sender } from '../domain/commands.js';

const CLOCK: Sender = { kind: 'clock' };

/** Who sends a command unless its caller says so: the client of the user, or the emulator itself as time passes. */
export function senderOf(id: CommandId, params: object): Sender {
  const { userId, sessionId } = params as { readonly userId?: unknown; readonly sessionId?: unknown };
  if (id.startsWith('emulator.') || typeof userId !== 'string') return CLOCK;
  return clientSender(userId, typeof sessionId === 'string' ? sessionId : undefined);
}

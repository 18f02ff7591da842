import { clientConversations } from './clients/conversations.js';
import { clientPresence } from './clients/presence.js';
import { clientProfiles } from './clients/profiles.js';
import { clientRooms } from './clients/rooms.js';
import { clientSends } from './clients/send.js';
import { clientUltraGroups } from './clients/ultra-groups.js';
import { controlCommands } from './control.js';
import { endpointHandlers } from './endpoints/index.js';
import type {
  Command,
  Context,
  Answer as EndpointAnswer,
  EndpointId,
  Params as EndpointParams,
  Handler,
  Now,
  Settings,
  Verdict,
} from './handler.js';
import { rememberSend, requireNoRepeat } from './rules/numbered-sends.js';
import { dropOldData } from './rules/old-data.js';
import { dropExpiredRooms } from './rules/rooms.js';
import type { State, View } from './state/index.js';

const ownCommands = {
  ...clientPresence,
  ...clientSends,
  ...clientRooms,
  ...clientConversations,
  ...clientUltraGroups,
  ...clientProfiles,
  ...controlCommands,
};

type OwnCommands = typeof ownCommands;
type OwnId = keyof OwnCommands;

/** The id of an endpoint, or of a command without an endpoint, such as `client.send`. */
export type CommandId = EndpointId | OwnId;

export type Params<Id extends CommandId> = Id extends EndpointId
  ? EndpointParams<Id>
  : Id extends OwnId
    ? Parameters<OwnCommands[Id]['apply']>[1]
    : never;

export type Answer<Id extends CommandId> = Id extends EndpointId
  ? EndpointAnswer<Id>
  : Id extends OwnId
    ? ReturnType<OwnCommands[Id]['apply']>
    : never;

/** A command that was executed. Applying the commands after a stored state in their order gives the present state. */
export interface RecordedCommand {
  readonly at: number;
  readonly seq: number;
  readonly endpoint: string;
  readonly params: object;
  readonly verdicts?: readonly Verdict[] | undefined;
  /**
   * The source of the command, which the command history shows; absent in commands of earlier versions of the emulator.
   */
  readonly by?: CommandSource | undefined;
}

/** The source of a command: a server API request, a client, the clock, the admin API, or the code of a test. */
export interface CommandSource {
  readonly kind: 'request' | 'client' | 'clock' | 'admin' | 'test';
  /** The id of the request, or of the client's connection. */
  readonly id?: string;
  /** The user of the client. */
  readonly userId?: string;
}

/** The source of the commands of a client. */
export function clientSource({
  userId,
  sessionId: id,
}: Readonly<Record<'userId' | 'sessionId', string>>): CommandSource {
  return { kind: 'client', id, userId };
}

type AnyHandler = Handler<never, object>;

const handlers = new Map<string, AnyHandler>(Object.entries<AnyHandler>({ ...endpointHandlers, ...ownCommands }));

function handlerOf(id: string): AnyHandler {
  const handler = handlers.get(id);
  if (!handler) throw new Error(`${id} is no command of this version.`);
  return handler;
}

export function isQuery(id: CommandId): boolean {
  return handlerOf(id).query !== undefined;
}

/** Answers a query. Throws an Error if the id is that of a command. */
export function query(state: View, id: CommandId, params: object, now: Now): object {
  const handler = handlerOf(id);
  if (!handler.query) throw new Error(`${id} is no query.`);
  return handler.query(state, params as never, now);
}

/** Throws a Refusal if the command is not possible. Does not change the state. */
export function decide(state: View, id: CommandId, params: object, now: Now): void {
  requireNoRepeat(state, id, params, now.at);
  handlerOf(id).decide?.(state, params as never, now);
}

/**
 * The messages of a send for which the app server may be asked for a verdict; empty for all other commands, and for
 * sends about which it is never asked.
 */
export function draftsOf(id: CommandId, params: object) {
  return handlerOf(id).drafts?.(params as never) ?? [];
}

/** Applies a command that `decide` has accepted, and returns its answer. */
export function apply(state: State, id: CommandId, params: object, context: Context): object {
  return applyBy(commandOf(id), state, { id, params }, context);
}

/** Applies a recorded command again. The command was accepted once, so `decide` is not called. */
export function replay(state: State, command: RecordedCommand, settings: Settings): void {
  const { at, seq, endpoint: id, params, verdicts } = command;
  const { utcOffsetHours, smsCaptcha, idSeed } = settings;
  // The fields are written out, because a spread took a seventh of the time of a start.
  const context = { utcOffsetHours, smsCaptcha, idSeed, at, seq, verdicts, origin: '', logs: '', tell: tellNobody };
  applyBy(commandOf(id), state, { id, params }, context);
}

function tellNobody(): void {}

function commandOf(id: string): Command<never, object> {
  const handler = handlerOf(id);
  if (!handler.apply) throw new Error(`${id} is no command of this version.`);
  return handler;
}

function applyBy(
  command: Command<never, object>,
  state: State,
  { id, params }: { readonly id: string; readonly params: object },
  context: Context,
): object {
  // `client.disconnectAll` is applied at a start, which removes no data, so that a data folder can be inspected as it
  // was left.
  if (id !== 'client.disconnectAll') dropOldData(state, context);
  if (needsCurrentRooms(id)) dropExpiredRooms(state, context);
  const answer = command.apply(state, params as never, context);
  rememberSend(state, id, params, context.at);
  return answer ?? {};
}

/** True for commands that need expired rooms to be removed first. */
function needsCurrentRooms(id: string): boolean {
  return id.startsWith('chatroom.') || id === 'client.joinChatroom';
}

import { type CommandId, draftsOf, type RecordedCommand } from '../domain/commands.js';
import { withSharedInboxes } from './with-shared-inboxes.js';

/** The fields of a state as plain JSON: a Map is `{"$map":[[key,value],…]}`, a Set `{"$set":[…]}`. */
export type PlainState = Readonly<Record<string, unknown>>;

/** Converts states and commands of one format version to the next version. */
export interface Migration {
  /** The version that the migration reads. The result has the next version. */
  readonly from: number;
  /** Converts a whole state to the next version. `at` is the path of the state in error messages. */
  readonly upgradeState?: (state: PlainState, at: string) => PlainState;
  /** Converts a recorded command to the next version. */
  readonly upgradeCommand?: (command: RecordedCommand) => RecordedCommand;
}

/** All migrations, the oldest first. A new version of the format begins with a migration from the version before. */
const MIGRATIONS: readonly Migration[] = [
  { from: 1, upgradeState: withSharedInboxes, upgradeCommand: withVerdicts },
  // Rows of version 2 had all members. Readers still accept such rows.
  { from: 2 },
];

/** The version of the format that is written. */
export const VERSION = 1 + MIGRATIONS.length;

/** Whether documents of a version can be read. */
export function isKnownVersion(version: number): boolean {
  return version === VERSION || MIGRATIONS.some(({ from }) => from === version);
}

/** Whether the rows of a version can be read one by one, like those of the present version. */
export function hasPresentRows(version: number): boolean {
  return !since(version).some(({ upgradeState: upgrade }) => upgrade);
}

/** Converts a state of an earlier version to the present one. */
export function upgradeState(state: PlainState, version: number, at: string): PlainState {
  return since(version).reduce((older, { upgradeState: upgrade }) => upgrade?.(older, at) ?? older, state);
}

/** Converts a command of an earlier version to the present one. */
export function upgradeCommand(command: RecordedCommand, version: number): RecordedCommand {
  return since(version).reduce((older, { upgradeCommand: upgrade }) => upgrade?.(older) ?? older, command);
}

function since(version: number): readonly Migration[] {
  return version === VERSION ? [] : MIGRATIONS.filter(({ from }) => from >= version);
}

/**
 * Before commands recorded verdicts, the UIDs of messages that the app server was asked about were parameters:
 * `messageUID` of a client's message, and `messageUIDs` by target of a send by the server API.
 */
function withVerdicts(command: RecordedCommand): RecordedCommand {
  const { endpoint } = command;
  if (endpoint === 'client.send' || endpoint === 'client.sendToChatroom') return clientSend(command);
  return endpoint.startsWith('message.publish') ? serverSend(command) : command;
}

function clientSend(command: RecordedCommand): RecordedCommand {
  const { messageUID, ...params } = command.params as { readonly messageUID?: string };
  return messageUID === undefined ? command : { ...command, params, verdicts: [{ messageUID }] };
}

function serverSend(command: RecordedCommand): RecordedCommand {
  const { messageUIDs, ...params } = command.params as { readonly messageUIDs?: Readonly<Record<string, string>> };
  if (!messageUIDs) return command;
  const drafts = draftsOf(command.endpoint as CommandId, params);
  return { ...command, params, verdicts: drafts.map(({ targetId }) => ({ messageUID: messageUIDs[targetId] ?? '' })) };
}

import { type CommandId, draftsOf, type RecordedCommand } from '../domain/commands.js';

/**
 * Converts a command of an older journal to the present form. Before commands recorded verdicts, the UIDs of messages
 * that the app server was asked about were parameters: `messageUID` of a client's message, and `messageUIDs` by target of
 * a send by the server API.
 */
export function upgradeCommand(command: RecordedCommand): RecordedCommand {
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

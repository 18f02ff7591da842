import { type CommandId, draftsOf, type RecordedCommand } from '../domain/commands.js';

/**
 * A command in its present form. Journals that were begun before verdicts were recorded name the ids of messages that
 * the app server was asked about in the parameters: one for a client's message, and by target for a send of the server.
 */
export function presentForm(command: RecordedCommand): RecordedCommand {
  const { endpoint, verdicts } = command;
  const { messageUID, messageUIDs, ...params } = command.params as Readonly<Record<string, unknown>>;
  if (verdicts) return command;
  if (endpoint.startsWith('client.send') && typeof messageUID === 'string') {
    return { ...command, params, verdicts: [{ messageUID }] };
  }
  if (typeof messageUIDs !== 'object' || messageUIDs === null) return command;
  const uids = new Map(Object.entries(messageUIDs as Readonly<Record<string, string>>));
  const drafts = draftsOf(endpoint as CommandId, params);
  return { ...command, params, verdicts: drafts.map(({ targetId }) => ({ messageUID: uids.get(targetId) ?? '' })) };
}

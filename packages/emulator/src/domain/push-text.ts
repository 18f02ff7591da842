import { messageTypes } from '@rongkit/contract';
import { jsonMembers } from './json-members.js';

const presets = new Map(messageTypes.map(({ objectName, pushText }) => [objectName, pushText]));

export interface Pushable {
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string | undefined;
}

/** What a push shows: the text of the send, else that of the message type; empty for no push. */
export function pushTextOf({ objectName, content, pushContent }: Pushable): string {
  if (pushContent) return pushContent;
  const preset = presets.get(objectName) ?? '';
  if (preset !== 'content') return preset;
  const { content: text } = jsonMembers(content);
  return typeof text === 'string' ? text : '';
}

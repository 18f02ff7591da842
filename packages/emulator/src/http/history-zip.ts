import { strToU8, zipSync } from 'fflate';
import type { ConversationType, Message } from '../domain/state/index.js';
import { localTimestamp } from '../domain/values/times.js';

const TYPE_NUMBERS: Readonly<Record<ConversationType, number>> = {
  PRIVATE: 1,
  DISCUSSION: 2,
  GROUP: 3,
  CHATROOM: 4,
  SYSTEM: 6,
  ULTRAGROUP: 10,
};

/** Zip files cannot hold every time that the virtual clock can show. */
const FILE_TIME = new Date(2000, 0, 1);

export interface HistoryOptions {
  readonly hour: string;
  readonly appKey: string;
  readonly utcOffsetHours: number;
}

/** The log of an hour as the service hands it out: a zip with a text file, a message a line. */
export function historyZip(messages: readonly Message[], options: HistoryOptions): Buffer {
  const lines = messages.map((message) => `${JSON.stringify(logLine(message, options))}\n`);
  return Buffer.from(zipSync({ [`${options.hour}.log`]: strToU8(lines.join('')) }, { mtime: FILE_TIME }));
}

function logLine(message: Message, { appKey, utcOffsetHours }: HistoryOptions): object {
  const { fromUserId, targetId, conversationType, objectName, content, sentAt, messageUID } = message;
  return {
    appId: appKey,
    fromUserId,
    targetId,
    targetType: TYPE_NUMBERS[conversationType],
    ...(conversationType === 'GROUP' && { GroupId: targetId }),
    classname: objectName,
    content: contentOf(content),
    dateTime: localTimestamp(sentAt, utcOffsetHours),
    msgUID: messageUID,
    source: 'Server',
  };
}

/** The content of most message types is a JSON object, and then stands there as one. */
function contentOf(content: string): unknown {
  try {
    const json: unknown = JSON.parse(content);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : content;
  } catch {
    return content;
  }
}

import { strToU8, zipSync } from 'fflate';
import { conversationNumberOf } from '../domain/rules/conversations.js';
import type { Message } from '../domain/state/index.js';
import { jsonObject } from '../domain/values/json-members.js';
import { localTimestamp } from '../domain/values/times.js';

/** A fixed file time, because the zip format cannot hold all times of the virtual clock. */
const FILE_TIME = new Date(2000, 0, 1);

export interface HourLogOptions {
  /** The hour, such as `2018030119`, in the time zone of the data center. */
  readonly hour: string;
  readonly appKey: string;
  readonly utcOffsetHours: number;
}

/** The message log of an hour, as the service offers it for download: a zip of one text file, one message a line. */
export function hourLogZip(messages: readonly Message[], options: HourLogOptions): Buffer {
  const lines = messages.map((message) => `${JSON.stringify(logLine(message, options))}\n`);
  return Buffer.from(zipSync({ [`${options.hour}.log`]: strToU8(lines.join('')) }, { mtime: FILE_TIME }));
}

function logLine(message: Message, { appKey, utcOffsetHours }: HourLogOptions): object {
  const { fromUserId, targetId, conversationType, objectName, content, sentAt, messageUID } = message;
  return {
    appId: appKey,
    fromUserId,
    targetId,
    targetType: conversationNumberOf(conversationType),
    ...(conversationType === 'GROUP' && { GroupId: targetId }),
    classname: objectName,
    // Most contents are JSON objects; the log holds the object itself, not the string.
    content: jsonObject(content) ?? content,
    dateTime: localTimestamp(sentAt, utcOffsetHours),
    msgUID: messageUID,
    source: 'Server',
  };
}

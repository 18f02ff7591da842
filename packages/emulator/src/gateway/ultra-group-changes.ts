import type { MessageChanged, MessageRecalled } from '../domain/events.js';
import { channelReaders } from '../domain/rules/ultra-groups.js';
import type { View } from '../domain/state/index.js';

const EXPANSION = 1;
const CONTENT = 2;
const RECALL = 3;

/** The number of latest changes that clients can pull. A client pulls each change right after its notice. */
const REMEMBERED = 1000;

interface Change {
  readonly changeType: number;
  readonly messageUID: string;
  readonly targetId: string;
  readonly busChannel: string;
  /** The send time of the message. */
  readonly sentAt: number;
  readonly operatorId: string;
  /** The time of the change, later than that of the change before. */
  readonly time: number;
}

/**
 * Log of the latest changes of messages in ultra groups, which clients pull after a notice. The log is not stored:
 * a client that connects starts at the time of its connection.
 */
export class UltraGroupChanges {
  readonly #changes: Change[] = [];

  /** The time of the latest change; 0 for none. */
  get lastAt(): number {
    return this.#changes.at(-1)?.time ?? 0;
  }

  /** Adds a change of a message that the state has. Returns its time and the users to notify. */
  add(state: View, event: MessageChanged | MessageRecalled): { time: number; userIds: Set<string> } | undefined {
    const message = state.messages.get(event.messageUID);
    if (message?.conversationType !== 'ULTRAGROUP') return undefined;
    const { messageUID, targetId, busChannel, sentAt } = message;
    const changeType = event.kind === 'messageRecalled' ? RECALL : event.pairs ? EXPANSION : CONTENT;
    const time = Math.max(event.at, this.lastAt) + 1;
    this.#changes.push({ changeType, messageUID, targetId, busChannel, sentAt, operatorId: event.userId, time });
    if (this.#changes.length > REMEMBERED) this.#changes.shift();
    return { time, userIds: channelReaders(state, targetId, busChannel) };
  }

  /** The changes after a time that a user sees. */
  since(state: View, userId: string, time: number): Change[] {
    const isSeen = ({ targetId, busChannel }: Change) => channelReaders(state, targetId, busChannel).has(userId);
    return this.#changes.filter((each) => each.time > time && isSeen(each));
  }

  forget(): void {
    this.#changes.length = 0;
  }
}

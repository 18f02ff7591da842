import type { Emulator, Message } from '@rongkit/emulator';
import { WaitTimeout } from '@rongkit/emulator';

/** The message that a user should receive. A field that is left out matches every message. */
export interface DeliveredMessage {
  /** The id of the user whose inbox has the message. */
  readonly to: string;
  /** The id of the sender. */
  readonly from?: string;
  /** The member `content` of the content, such as the text of a text message, or a pattern that it matches. */
  readonly text?: string | RegExp;
  /** The message type, such as `RC:ImgMsg`. */
  readonly objectName?: string;
  /** Fields that the content must have, compared as JSON. */
  readonly content?: Readonly<Record<string, unknown>>;
}

/** Options of the wait for a message. */
export interface DeliveryOptions {
  /**
   * The longest wait in real milliseconds.
   * @defaultValue 4000
   */
  readonly timeoutMs?: number;
}

/**
 * Waits until a message is in the inbox of a user, and returns the message. For runners with matchers,
 * `toHaveDelivered` does the same.
 * @throws Error if the message is not delivered in time; the error lists the inbox and the user's undelivered messages
 */
export async function expectDelivered(
  emulator: Emulator,
  expected: DeliveredMessage,
  options: DeliveryOptions = {},
): Promise<Message> {
  try {
    return await emulator.waitFor(() => findDelivered(emulator, expected), options);
  } catch (error) {
    if (!(error instanceof WaitTimeout)) throw error;
    throw new Error(explainMissing(emulator, expected, error.timeoutMs));
  }
}

/** The first message in the receiver's inbox that matches. */
export function findDelivered(emulator: Emulator, expected: DeliveredMessage): Message | undefined {
  return emulator.inbox(expected.to).find((message) => fits(message, expected)) as Message | undefined;
}

function fits(
  message: { fromUserId: string; objectName: string; content: string },
  expected: DeliveredMessage,
): boolean {
  const { from, text, objectName, content } = expected;
  if (from !== undefined && message.fromUserId !== from) return false;
  if (objectName !== undefined && message.objectName !== objectName) return false;
  if (text === undefined && content === undefined) return true;
  const members = membersOf(message.content);
  if (text !== undefined && !hasText(members.content, text)) return false;
  return Object.entries(content ?? {}).every(
    ([name, value]) => JSON.stringify(members[name]) === JSON.stringify(value),
  );
}

function hasText(actual: unknown, expected: string | RegExp): boolean {
  if (typeof actual !== 'string') return false;
  return typeof expected === 'string' ? actual === expected : actual.search(expected) >= 0;
}

function membersOf(content: string): Readonly<Record<string, unknown>> {
  try {
    const members: unknown = JSON.parse(content);
    return typeof members === 'object' && members !== null ? (members as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const MAX_LISTED = 10;

function explainMissing(emulator: Emulator, expected: DeliveredMessage, timeoutMs: number): string {
  const { to } = expected;
  const inbox = emulator
    .inbox(to)
    .map(({ fromUserId, objectName, content }) => `${objectName} ${content} from "${fromUserId}"`);
  const undelivered = emulator
    .undelivered({ userId: to })
    .map(({ fromUserId, reason, explanation }) => `${reason}: ${explanation} (from "${fromUserId}")`);
  return [
    `the message ${written(expected)} did not come within ${timeoutMs} ms`,
    listed(`the inbox of "${to}"`, inbox),
    ...(undelivered.length > 0 ? [listed('not delivered', undelivered)] : []),
  ].join('\n');
}

/** Describes the expected message for an error message. */
export function written(expected: DeliveredMessage): string {
  return JSON.stringify(expected, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
}

function listed(name: string, lines: readonly string[]): string {
  const latest = lines.slice(-MAX_LISTED).map((line) => `\n  ${line}`);
  const left = lines.length - latest.length;
  return `${name}:${latest.join('') || ' empty'}${left > 0 ? `\n  and ${left} before` : ''}`;
}

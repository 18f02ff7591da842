import { createEmulator, type Emulator, type EmulatorOptions } from '@rongkit/emulator';
import { NodeTransport, RongCloud } from 'rongkit';
import { onTestFinished } from 'vitest';
import { startJsdomClient } from './jsdom-client.js';
import type { Edition, WebClient, WebClientOptions } from './web-client.js';

/** Conversation types as numbers of the web client. */
export const PRIVATE = 1;
export const GROUP = 3;
export const SYSTEM = 6;

export const WITH_ANN = { conversationType: PRIVATE, targetId: 'ann' };
export const WITH_BOB = { conversationType: PRIVATE, targetId: 'bob' };

/** Message in the `MESSAGES` event of a web client. */
export interface Heard {
  readonly conversationType: number;
  readonly targetId: string;
  readonly senderUserId: string;
  readonly messageType: string;
  readonly content: unknown;
  readonly messageUId: string;
  readonly sentTime: number;
  readonly isOffLineMessage: boolean;
}

export interface WebStage {
  readonly emulator: Emulator;
  readonly rong: RongCloud;
  token(userId: string): Promise<string>;
  /** Starts a web client without connecting it. */
  client(edition: Edition): Promise<WebClient>;
  /** Starts a web client, and connects it with the token of a user. */
  connected(edition: Edition, userId: string): Promise<WebClient>;
}

type StartClient = (options: WebClientOptions) => Promise<WebClient>;

/**
 * Starts an emulator with a function that starts its web clients, in jsdom or in the given host. The emulator and all
 * clients are closed when the test ends.
 */
export async function webStage(
  options: EmulatorOptions = {},
  start: StartClient = startJsdomClient,
): Promise<WebStage> {
  const emulator = await createEmulator({ rateLimits: 'off', ...options });
  const rong = new RongCloud({
    ...emulator.credentials,
    ...(options.tls && { transport: new NodeTransport({ ca: options.tls.cert }) }),
  });
  const clients: WebClient[] = [];
  onTestFinished(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await emulator.close();
  });
  const token = async (userId: string) => (await rong.user.getToken({ userId, name: userId })).token;
  const client = async (edition: Edition) => {
    const started = await start({ edition, appKey: emulator.appKey, navigators: [emulator.url] });
    clients.push(started);
    return started;
  };
  const connected = async (edition: Edition, userId: string) => {
    const [started, own] = await Promise.all([client(edition), token(userId)]);
    const answer = await started.call('connect', own);
    if (answer.code !== 0) throw new Error(`${userId} could not connect: ${JSON.stringify(answer)}`);
    return started;
  };
  return { emulator, rong, token, client, connected };
}

/** Picks members of an answer of a web client by name. */
export function pick(value: unknown, ...names: string[]): Record<string, unknown> {
  const members = value as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, members[name]]));
}

/** Resolves to the next message of a type that a web client receives. */
export function heard(client: WebClient, messageType: string): Promise<Heard> {
  return client.waitFor<Heard>('MESSAGES', (message) => message.messageType === messageType);
}

import { connect } from 'node:net';
import type { Emulator } from '@rongkit/emulator';
import { MediaClient } from '../../../packages/emulator/src/test-support/media-client.js';
import { call } from '../../../packages/emulator/src/test-support/signed-call.js';
import { HANGS_AFTER_MS } from '../hangs-after.js';
import type { Random } from '../random.js';

/** The attacked emulator, with the tokens and paths that its clients know. */
export interface Target {
  readonly emulator: Emulator;
  readonly tokens: readonly string[];
  /** URL paths of files that answers of the emulator contained. */
  readonly files: readonly string[];
  /** An upload token, and the path of a file that was uploaded. */
  readonly media: { readonly token: string; readonly path: string };
}

/** Sends a number of inputs to one interface of the emulator. Returns the wrong answers. */
export type Attack = (target: Target, random: Random, inputs: number) => Promise<string[]>;

const USERS = 16;

/** Registers users, and creates a group, a chatroom, an hourly log and an uploaded file. */
export async function targetOf(emulator: Emulator): Promise<Target> {
  const tokens: string[] = [];
  for (let index = 0; index < USERS; index++) {
    const { body } = await call(emulator, '/user/getToken.json', `userId=u${index}&name=x`);
    tokens.push(String(body.token));
  }
  await call(emulator, '/group/create.json', 'userId=u0&userId=u1&groupId=g&groupName=g');
  await call(emulator, '/chatroom/create_new.json', 'chatroomId=r');
  const message = 'fromUserId=u0&toUserId=u1&objectName=RC:TxtMsg&content=%7B%22content%22%3A%22x%22%7D';
  await call(emulator, '/message/private/publish.json', message);
  const hour = [...emulator.state.hourLogs.keys()][0] ?? '';
  const { body } = await call(emulator, '/message/history.json', `date=${hour}`);
  return { emulator, tokens, files: [new URL(String(body.url)).pathname], media: await uploaded(emulator) };
}

async function uploaded(emulator: Emulator): Promise<Target['media']> {
  const client = await MediaClient.connect(emulator, 'uploader');
  const { token } = await client.uploadToken();
  const address = await client.upload({ key: 'k', content: 'x'.repeat(1000), name: 'a.png', type: 'image/png' });
  client.close();
  return { token, path: new URL(address).pathname };
}

/** Time without data after which the attacker closes a connection, in milliseconds. */
const PATIENCE_MS = 250;

/**
 * Sends `bytes` on a new connection, and `then` when the first answer arrives. Resolves to all received data when the
 * connection is closed.
 */
export function exchange({ emulator }: Target, bytes: Buffer, then?: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(emulator.port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(then ? HANGS_AFTER_MS : PATIENCE_MS, () => socket.destroy());
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
    });
    if (then) socket.once('data', () => socket.setTimeout(PATIENCE_MS).write(then));
    socket.on('error', () => {}).on('close', () => resolve(text));
  });
}

const AT_ONCE = 64;

/** Calls a function `count` times, with up to 64 calls at the same time. */
export async function repeat(count: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

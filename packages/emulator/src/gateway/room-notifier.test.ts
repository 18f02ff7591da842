import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { realTime } from '../real-time.js';
import { Stage } from '../test-support/stage.js';
import { Turns } from '../turns.js';
import { Connection } from './connection.js';
import { Hub } from './hub.js';
import { RoomNotifier } from './room-notifier.js';
import { RoomPositions } from './room-positions.js';

/** Both ends of a WebSocket; the server's end is a `Connection` of the user ann. */
async function annConnected() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [[socket]] = (await Promise.all([once(server, 'connection'), once(client, 'open')])) as [[WebSocket], unknown];
  onTestFinished(() => {
    client.terminate();
    server.close();
  });
  const session = { userId: 'ann', sessionId: 's', source: 'Websocket', clientIp: '127.0.0.1:1' };
  const connection = new Connection(socket, {
    session,
    client: { deviceId: 'd', version: '5.38.0', isRecent: true, hasUltraGroups: true, origin: 'http://127.0.0.1' },
    queue: new Turns().queue(),
    handle: () => {},
    time: realTime,
  });
  return { connection, client };
}

/** A room of 501 members, ann among them, and a function that sends a message to the room. */
function largeRoom() {
  const stage = new Stage();
  stage.run('chatroom.create', { chatroom: { r: 'R' } });
  const userId = ['ann', ...Array.from({ length: 500 }, (_, index) => `u${index}`)];
  for (let start = 0; start < userId.length; start += 50) {
    stage.run('chatroom.join', { chatroomId: 'r', userId: userId.slice(start, start + 50) });
  }
  const say = (content: string) => {
    stage.advance(1);
    const message = { fromUserId: 'sys', objectName: 'RC:TxtMsg', content };
    stage.run('message.publishChatroom', { ...message, toChatroomId: ['r'] });
    const sent = [...stage.state.messages.values()].at(-1);
    if (!sent) throw new Error('nothing was sent');
    return sent;
  };
  return { stage, members: new Set(userId), say };
}

test('a message that can no longer go out to a client counts as one that the client has yet to get', async () => {
  const { connection, client } = await annConnected();
  const { stage, members, say } = largeRoom();
  const hub = new Hub();
  const positions = new RoomPositions();
  const notifier = new RoomNotifier({ hub, positions, state: () => stage.state });
  hub.add(connection);
  const first = say('first');
  positions.markPulled('r', connection, first.sentAt);
  const arrived = once(client, 'message');
  const second = say('second');
  notifier.message(second, members);
  await arrived;
  expect(positions.reached('r', connection)).toBe(second.sentAt);
  connection.drop();
  notifier.message(say('third'), members);
  expect(positions.reached('r', connection)).toBe(second.sentAt);
});

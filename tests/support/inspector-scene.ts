import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import type { Emulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';

const PEOPLE = [
  ['ann', 'Ann'],
  ['lin', '林小雨'],
  ['bob', 'Bob'],
  ['alexandria', 'Alexandria Montgomery-Featherstonehaugh'],
  [
    '0123456789012345678901234567890123456789012345678901234567890123',
    '名字很长很长很长很长很长很长很长很长很长的用户',
  ],
  ['wang', '王大锤'],
] as const;

const TALK = [
  ['ann', 'lin', '早！周六还去爬山吗？🥾'],
  ['lin', 'ann', '当然。七点在北门集合，我带茶。这次走后山那条路，人少，风景也好，记得带伞，因为天气预报说下午有雨。'],
  ['ann', 'lin', 'Great, see you at the north gate at seven. I bring the sandwiches.'],
  ['bob', 'ann', 'Can I join?'],
] as const;

interface AppAnswer {
  readonly status: number;
  readonly body: string;
}

/** App server that receives callbacks. */
export interface AppServer {
  readonly url: string;
  /** Bodies of the received callbacks. */
  readonly bodies: readonly string[];
  /** Returns the answer to a callback with this body. Tests may replace the function. */
  answers: (body: string) => AppAnswer;
  close(): Promise<void>;
}

/** Starts an app server that accepts every callback, until a test replaces `answers`. */
export async function startAppServer(): Promise<AppServer> {
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      bodies.push(body);
      const answer = app.answers(body);
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const app: AppServer = {
    url: `http://127.0.0.1:${port}/rongcloud`,
    bodies,
    answers: () => ({ status: 200, body: '{"pass":1}' }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return app;
}

/** Fills an emulator with data for every page of the inspector. */
export async function playScene(emulator: Emulator, appServer: string): Promise<void> {
  const rong = new RongCloud({ ...emulator.credentials });
  emulator.callbacks.set({ url: appServer, retryDelayMs: 0, 'message.route': { serverMessages: true } });
  for (const [userId, name] of PEOPLE) await rong.user.getToken({ userId, name });
  await rong.group.create({ userId: ['ann', 'lin', 'bob'], groupId: 'hikers', groupName: '周末徒步 Weekend hikers' });
  await rong.group.create({ userId: ['ann', 'wang'], groupId: 'support', groupName: 'Support' });
  await rong.chatroom.createNew({ chatroomId: 'night-radio', destroyTime: 60 });
  await rong.chatroom.join({ chatroomId: 'night-radio', userId: ['lin', 'wang'] }).catch(() => undefined);
  await rong.chatroom.setEntry({
    chatroomId: 'night-radio',
    userId: 'lin',
    key: 'announcement',
    value: '今晚十点开播，主题：山里的声音',
  });
  await rong.ultraGroup.create({ userId: 'ann', groupId: 'city', groupName: '城市玩家 City players' });
  await rong.ultraGroupChannel.create({ groupId: 'city', busChannel: 'food', type: 0 });
  for (const [fromUserId, toUserId, words] of TALK) {
    await rong.message.publishPrivate({ fromUserId, toUserId, ...textMessage(words) });
  }
  await rong.message.publishGroup({
    fromUserId: 'ann',
    toGroupId: 'hikers',
    ...textMessage('Where do we hike on Saturday?'),
  });
  await rong.message.publishChatroom({
    fromUserId: 'lin',
    toChatroomId: 'night-radio',
    ...textMessage('欢迎来到深夜电台'),
  });
  await rong.group.addGagUser({ groupId: 'hikers', userId: 'bob', minute: 60 });
  await rong.user.addBlacklist({ userId: 'lin', blackUserId: 'bob' });
  await rong.user.block({ userId: 'wang', minute: 30 });
  await refused(
    emulator.sendAs('bob', { conversationType: 'PRIVATE', targetId: 'lin', content: '{"content":"hello?"}' }),
  );
  await refused(
    emulator.sendAs('bob', { conversationType: 'GROUP', targetId: 'hikers', content: '{"content":"hi all"}' }),
  );
  emulator.faults.add({ endpoint: 'sms.sendCode', status: 500, times: 3 });
  await refused(rong.group.dismiss({ groupId: 'no-such-group', userId: 'ann' }));
  await emulator.callbacks.settled();
  rong.close();
}

async function refused(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined);
}

/** Addresses of all pages of the inspector. On pages with a selection, an item is selected. */
export function placesOf(emulator: Emulator): readonly string[] {
  const [message] = emulator.state.messages.keys();
  const last = emulator.requests().length;
  return [
    'overview',
    'users',
    'users/ann',
    'groups/hikers',
    'rooms/night-radio',
    'ultra-groups/city',
    'messages',
    'messages?type=PRIVATE&target=lin&user=ann',
    `messages/${message}`,
    'undelivered',
    'requests',
    `requests/${last}`,
    'clients',
    'callbacks/1',
    'callbacks/settings',
    'pushes',
    'call',
    'call/message.publishPrivate',
    'send',
    'clock',
    'faults',
    'limits',
    'history?at=12',
    'users/ann?at=12',
    'reports',
    'nowhere',
  ];
}

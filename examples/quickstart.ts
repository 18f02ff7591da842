/**
 * The main tasks from end to end: tokens, messages, a group, a chatroom, a block, and the inbox of each receiver.
 *
 * Without settings, the program starts an emulator. With RONGCLOUD_APP_KEY and RONGCLOUD_APP_SECRET, it calls the real
 * service instead, and only reads.
 */
import { inspect } from 'node:util';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { AuthenticationError, RongCloud, RongError, textMessage, voiceMessage } from 'rongkit';

/** Makes a call, and prints the call and its answer like a console session. */
async function show<P extends object, R>(name: string, params: P, call: (params: P) => Promise<R>): Promise<R> {
  console.log(`> await rong.${name}(${print(params)})`);
  const result = await call(params);
  console.log(`${print(result)}\n`);
  return result;
}

function print(value: unknown): string {
  return inspect(value, { depth: 4, breakLength: 110, maxStringLength: 100 });
}

async function registerUsers(rong: RongCloud): Promise<void> {
  for (const userId of ['userId1', 'userid2', 'userid3', 'userId4']) {
    const portraitUri = 'http://www.rongcloud.cn/images/logo.png';
    await show('user.getToken', { userId, name: 'username', portraitUri }, (p) => rong.user.getToken(p));
  }
}

async function sendMessages(rong: RongCloud): Promise<void> {
  const voice = {
    fromUserId: 'userId1',
    toUserId: ['userid2', 'userid3', 'userId4'],
    ...voiceMessage({ content: 'hello', extra: 'helloExtra', duration: 20 }),
    pushContent: 'thisisapush',
    pushData: '{"pushData":"hello"}',
    count: 4,
    verifyBlacklist: 0,
    isPersisted: 0,
    isCounted: 0,
  } as const;
  await show('message.publishPrivate', voice, (p) => rong.message.publishPrivate(p));

  const template = {
    fromUserId: 'userId1',
    toUserId: ['userid2', 'userid3'],
    ...textMessage('{name}，你的成绩是 {score} 分 🎉'),
    values: [
      { '{name}': '小明', '{score}': '90' },
      { '{name}': '小红', '{score}': '95' },
    ],
    pushContent: ['{name} 的成绩出来了', '{name} 的成绩出来了'],
  };
  await show('message.publishTemplate', template, (p) => rong.message.publishTemplate(p));
}

async function useGroup(rong: RongCloud): Promise<void> {
  const group = { userId: ['userId1', 'userid2', 'userid3'], groupId: 'group1', groupName: '产品讨论' };
  await show('group.create', group, (p) => rong.group.create(p));
  await show('group.queryUser', { groupId: 'group1' }, (p) => rong.group.queryUser(p));
  const message = { fromUserId: 'userId1', toGroupId: 'group1', ...textMessage('大家好') };
  await show('message.publishGroup', message, (p) => rong.message.publishGroup(p));
}

async function useChatroom(rong: RongCloud): Promise<void> {
  await show('chatroom.create', { chatroom: { room1: '直播间' } }, (p) => rong.chatroom.create(p));
  const join = { userId: ['userid2', 'userId4'], chatroomId: 'room1' };
  await show('chatroom.join', join, (p) => rong.chatroom.join(p));
  const message = { fromUserId: 'userId1', toChatroomId: 'room1', ...textMessage('welcome') };
  await show('message.publishChatroom', message, (p) => rong.message.publishChatroom(p));
}

async function blockUser(rong: RongCloud): Promise<void> {
  await show('user.block', { userId: 'userId4', minute: 10 }, (p) => rong.user.block(p));
  await show('user.queryBlock', {}, (p) => rong.user.queryBlock(p));
}

/** Shows that a call with a wrong app secret throws an AuthenticationError. */
async function useWrongSecret({ credentials }: Emulator): Promise<void> {
  const stranger = new RongCloud({ ...credentials, appSecret: 'wrong' });
  console.log("> await stranger.user.checkOnline({ userId: 'userId1' })");
  const error = await stranger.user.checkOnline({ userId: 'userId1' }).catch((reason: unknown) => reason);
  if (!(error instanceof AuthenticationError)) throw new Error('a wrong secret was let in');
  console.log(`${error.name}: ${error.message}\n`);
}

function printInboxes(emulator: Emulator): void {
  console.log('What each user received:');
  for (const userId of ['userId1', 'userid2', 'userid3', 'userId4']) {
    console.log(`  ${userId}`);
    for (const { conversationType, fromUserId, objectName, content } of emulator.inbox(userId)) {
      console.log(`    ${conversationType} from ${fromUserId}: ${objectName} ${content}`);
    }
  }
}

async function tryOnEmulator(): Promise<void> {
  const emulator = await createEmulator();
  try {
    console.log(`The RongKit emulator runs on ${emulator.url}\n`);
    const rong = new RongCloud(emulator.credentials);
    await registerUsers(rong);
    await sendMessages(rong);
    await useGroup(rong);
    await useChatroom(rong);
    await blockUser(rong);
    await useWrongSecret(emulator);
    printInboxes(emulator);
  } finally {
    await emulator.close();
  }
}

async function tryOnRealService(): Promise<void> {
  console.log('RONGCLOUD_APP_KEY is set: this asks the real service, and changes nothing there.\n');
  const rong = new RongCloud();
  await show('user.checkOnline', { userId: 'userId1' }, (p) => rong.user.checkOnline(p));
  await show('user.queryBlock', {}, (p) => rong.user.queryBlock(p));
  await show('group.queryUser', { groupId: 'group1' }, (p) => rong.group.queryUser(p));
}

try {
  await (process.env.RONGCLOUD_APP_KEY ? tryOnRealService() : tryOnEmulator());
} catch (error) {
  console.error(RongError.is(error) ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}

import { resources } from '@rongkit/contract';
import { type Device, GatewayClient } from './gateway-client.js';
import { proto } from './proto.js';
import type { Stage } from './stage.js';

const { user, chatroom, conversation, message, group } = resources;

const RECENT: Device = { sdkVer: '5.38.1', deviceId: 'one' };

/** Clients whose users are blocked, deactivated, removed, set offline or muted, and a large room. */
export async function runPresence(stage: Stage): Promise<void> {
  const clients: GatewayClient[] = [];
  stage.ears.push(async () => {
    const heard: string[] = [];
    for (const client of clients) heard.push(...(await client.drain()), `${client.userId} ${client.isOpen}`);
    return heard;
  });
  const connect = async (userId: string, device: Device = RECENT) => {
    const { token } = (await stage.call(user.getToken, { userId })).body;
    return stage.step('connect', { userId, ...device }, async () => {
      const { client, status } = await GatewayClient.connect(stage.emulator, { userId, token: String(token) }, device);
      clients.push(client);
      return [status, client];
    });
  };
  await largeRoom(stage, connect);
  await levels(stage, await connect('u0'));
  await mutes(stage, await connect('u0'));
  await losses(stage, connect);
  for (const client of clients) if (client.isOpen) await client.leave('nothing');
}

type Connect = (userId: string, device?: Device) => Promise<GatewayClient>;

async function ask(stage: Stage, client: GatewayClient, topic: string, target: string, body: Buffer): Promise<void> {
  await stage.step(topic, { target }, async () => [(await client.query(topic, target, body)).toString('latin1'), null]);
}

const SAID = proto([1, 3 + 64], [2, 'RC:TxtMsg'], [3, '{"content":"said"}'], [11, '{"k1":"v1"}']);

/** Sends a message, and resolves with its id if the message was accepted. */
function say(stage: Stage, client: GatewayClient, topic: string, target: string, body = SAID): Promise<string> {
  return stage.step(topic, { target }, async () => {
    const receipt = await client.publish(topic, target, body);
    const status = receipt.readUInt16BE(7);
    return [status === 0 ? receipt.toString('latin1') : status, receipt.subarray(13).toString()];
  });
}

/** Muted users, and users who may send in spite of a mute. */
async function mutes(stage: Stage, client: GatewayClient): Promise<void> {
  const [mute, room] = [{ userId: ['u0'], minute: 5 }, { chatroomId: 'r' }];
  await stage.call(group.create, { groupId: 'g', groupName: 'g', userId: ['u0', 'u5'] });
  const groupSay = () => say(stage, client, 'pgMsgP', 'g');
  const uid = await groupSay();
  for (const change of [{ put: { k1: 'w' } }, { del: ['k1'] }]) {
    const content = JSON.stringify({ ...change, mid: uid });
    await say(stage, client, 'pgMsgP', 'g', proto([1, 0], [2, 'RC:MsgExMsg'], [3, content]));
  }
  await stage.call(group.addGagUser, { groupId: 'g', ...mute });
  await groupSay();
  await stage.call(group.rollbackGagUser, { groupId: 'g', userId: ['u0'] });
  await stage.call(group.addBan, { groupId: ['g'] });
  await groupSay();
  await stage.call(group.addBanWhitelist, { groupId: 'g', userId: ['u0'] });
  await groupSay();
  await ask(stage, client, 'joinChrm', 'r', Buffer.alloc(0));
  await stage.call(chatroom.addGagUser, { ...room, ...mute });
  await say(stage, client, 'chatMsg', 'r');
  await stage.call(chatroom.rollbackGagUser, { ...room, userId: ['u0'] });
  await stage.call(chatroom.addBan, room);
  await say(stage, client, 'chatMsg', 'r');
  await stage.call(chatroom.addBanWhitelist, { ...room, userId: ['u0'] });
  await say(stage, client, 'chatMsg', 'r');
  await stage.call(chatroom.addGlobalGagUser, mute);
  await say(stage, client, 'chatMsg', 'r');
  for (let from = 0; from < 100; from += 20) {
    const keys = Array.from({ length: 20 }, (_, index) => [`k${from + index}`, 'v']);
    await stage.call(chatroom.batchSetEntry, { ...room, entryOwnerId: 'u9', entryInfo: Object.fromEntries(keys) });
  }
  for (const key of ['k1', 'another'])
    await ask(stage, client, 'setKV', 'r', proto([1, proto([1, key], [2, 'v'], [3, 0])]));
}

async function losses(stage: Stage, connect: Connect): Promise<void> {
  for (const userId of ['u1', 'u2', 'u3', 'u4']) await connect(userId);
  await connect('u1');
  await stage.call(user.block, { userId: ['u1'], minute: 5 });
  await stage.call(user.deactivate, { userId: ['u2'] });
  await stage.call(user.remove, { userId: ['u3'] });
  const offline = JSON.stringify({ userId: 'u4', online: false });
  const presence = { method: 'POST', path: '/_rongkit/presence', contentType: 'application/json', body: offline };
  await stage.request('presence', { userId: 'u4', online: false }, presence);
  for (const userId of ['u1', 'u2', 'u3', 'u4']) await connect(userId);
  await stage.advance({ minutes: 61 });
  await stage.call(user.reactivate, { userId: ['u2'] });
  for (const userId of ['u1', 'u2']) await connect(userId);
}

/** A large room, from 500 members on: joins are not announced, and members who are up to date get messages pushed. */
async function largeRoom(stage: Stage, connect: Connect): Promise<void> {
  await stage.call(chatroom.createNew, { chatroomId: 'r' });
  const [one, two, older] = [await connect('u0'), await connect('u5'), await connect('u6', {})];
  for (let from = 0; from < 500; from += 100) {
    const userId = Array.from({ length: 100 }, (_, index) => `m${from + index}`);
    for (const each of [userId.slice(0, 50), userId.slice(50)])
      await stage.call(chatroom.join, { chatroomId: 'r', userId: each });
  }
  for (const client of [one, two, older]) {
    await ask(stage, client, 'joinChrm', 'r', Buffer.alloc(0));
    await ask(stage, client, 'chrmPull', 'r', proto([1, 0], [2, 10]));
  }
  const text = { objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };
  for (let count = 0; count < 3; count++) {
    await stage.call(message.publishChatroom, { fromUserId: 'u9', toChatroomId: ['r'], ...text });
    await say(stage, one, 'chatMsg', 'r');
    if (count === 1) await ask(stage, two, 'chrmPull', 'r', proto([1, 0], [2, 10]));
  }
  await ask(stage, one, 'exitChrm', 'r', Buffer.alloc(0));
}

async function levels(stage: Stage, client: GatewayClient): Promise<void> {
  await stage.call(conversation.setTypeNotification, { requestId: 'u0', conversationType: 3, unpushLevel: 5 });
  await ask(stage, client, 'setTypeUnpush', '', proto([1, 1], [3, -1]));
  await ask(stage, client, 'pullSeAtts', '', proto([1, 0]));
  await ask(stage, client, 'addUnpush', '', proto([1, '10:00:00'], [2, 60], [3, 5]));
  await ask(stage, client, 'qryUnpush', '', Buffer.alloc(0));
  const halves = Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]).toString('latin1');
  await ask(stage, client, 'joinChrm', halves, Buffer.alloc(0));
}

/** A program that uses the old package. `API`, `KEY` and `SECRET` are defined where it runs; it exports a promise. */
export interface Program {
  readonly name: string;
  readonly file: string;
  readonly source: string;
  /** Number of calls that the codemod rewrites. */
  readonly calls: number;
  /** Uses that it leaves. */
  readonly left?: readonly string[];
}

const THIRD = `
var RongSDK = require('rongcloud-sdk')({ appkey: KEY, secret: SECRET, api: API });
var Block = RongSDK.User.Block,
  Group = RongSDK.Group;
const { Message, Chatroom: Rooms } = RongSDK;
const user = { id: 'u1', name: '小明 😀', portrait: 'https://example.com/a.png' };

async function register() {
  const result = await RongSDK.User.register(user);
  for (const id of ['u2', 'u3']) {
    await RongSDK.User.register({ id, name: id.toUpperCase(), portrait: user.portrait });
  }
  return result.userId;
}

exports.done = register()
  .then((id) => Group.create({ id: 'g1', name: '群', members: [{ id: id }, { id: 'u2' }] }))
  .then(() => Group.join({ id: 'g1', name: '群', member: { id: 'u3' } }))
  .then(() => Group.Gag.add({ id: 'g1', members: ['u2', 'u3'].map((id) => ({ id })), minute: 10 }))
  .then(() => RongSDK.Group.Mute.All.add({ groups: [{ id: 'g1' }] }))
  .then(() => Group.sync({ id: 'u3', groups: [{ id: 'g1', name: '群' }, { id: 'g-2', name: 'two' }] }))
  .then(() => Block.add({ id: 'u3', minute: 30 }))
  .then(() => RongSDK.User.Blacklist.add({ id: 'u1', blacklist: [{ id: 'u2' }] }))
  .then(() => RongSDK.User.Tag.batchSet({ users: [{ id: 'u1' }, { id: 'u2' }], tags: ['vip'] }))
  .then(() => RongSDK.Sensitive.add({ keyword: 'money', replace: '***' }))
  .then(() => RongSDK.Sensitive.add({ keyword: 'blocked', replace: 'x', type: 1 }))
  .then(() => RongSDK.Conversation.mute({ type: 'GROUP', userId: 'u1', targetId: 'g1' }))
  .then(() => Rooms.create([{ id: 'r1', name: 'one' }, { id: 'r2', name: 'two' }]))
  .then(() => Rooms.Demotion.add({ msgs: ['RC:VcMsg'] }))
  .then(() => Rooms.destory({ id: 'r2' }))
  .then(() =>
    Message.Private.send({
      senderId: 'u1',
      targetId: ['u2', 'u3'],
      objectName: 'RC:TxtMsg',
      content: { content: '你好' },
      pushContent: 'p',
    }),
  )
  .then(() => {
    var content = { content: '@', mentionedInfo: { type: 2, userIds: ['u2'], pushContent: 'x' } };
    return Message.Group.send({ senderId: 'u1', targetId: 'g1', objectName: 'RC:TxtMsg', content: content });
  })
  .then(() =>
    Message.Private.sendTemplate({
      senderId: 'u1',
      objectName: 'RC:TxtMsg',
      template: { content: 'hi {n}' },
      content: { u2: { data: { '{n}': 'Bob' }, push: 'p' }, u3: { data: { '{n}': 'Cem' }, push: 'q' } },
    }),
  );
`;

const MODULE = `
import RongCloud, { type OldSettings } from 'rongcloud-sdk';

const settings: OldSettings = { appkey: KEY, secret: SECRET, api: API };
const sdk = RongCloud(settings);

interface Person {
  readonly id: string;
  readonly name: string;
}

class Registry {
  async add({ id, name }: Person): Promise<string | undefined> {
    const { token } = await sdk.User.register({ id, name, portrait: 'https://example.com/a.png' });
    return token;
  }

  async welcome(senderId: string, targetId: string): Promise<void> {
    const content = { content: 'welcome' };
    await sdk.Message.System.send({ senderId, targetId, objectName: 'RC:TxtMsg', content });
  }
}

async function main(): Promise<void> {
  const registry = new Registry();
  await registry.add({ id: 'u1', name: 'Ann' });
  await registry.welcome('u1', 'u2');
}

export const done: Promise<void> = main();
`;

const PASSED_ON = `
const rongcloud = require('rongcloud-sdk');
const sdk = rongcloud({ appkey: KEY, secret: SECRET, api: API });

function rename(user) {
  return sdk.User.update(user);
}

module.exports = {
  sdk,
  done: sdk.User.register({ id: 'u1', name: 'Ann', portrait: 'a' }).then(() => {
    return rename({ id: 'u1', name: 'Bea', portrait: 'b' });
  }),
};
`;

const FIRST = `
var rongcloudSDK = require('rongcloud-sdk');
rongcloudSDK.init(KEY, SECRET);
var text = JSON.stringify({ content: '你好' });

exports.done = new Promise(function (resolve, reject) {
  rongcloudSDK.user.getToken('u1', '小明', 'https://example.com/a.png', function (err, resultText) {
    if (err) return reject(err);
    if (JSON.parse(resultText).code !== 200) return reject(resultText);
    rongcloudSDK.group.create(['u1', 'u2'], 'g1', '群', 'json', function (err) {
      if (err) return reject(err);
      rongcloudSDK.user.block('u2', 10, function (err) {
        if (err) return reject(err);
        rongcloudSDK.chatroom.create([{ id: 'r1', name: 'one' }], function (err) {
          if (err) return reject(err);
          rongcloudSDK.message.private.publish('u1', 'u2', 'RC:TxtMsg', text, 'push', null, function (err) {
            if (err) return reject(err);
            rongcloudSDK.group.sync('u2', { g1: '群', g2: 'two' }, done);
          });
        });
      });
    });
  });
  function done(err, resultText) {
    if (err) return reject(err);
    resolve(JSON.parse(resultText));
  }
});
`;

const FIRST_LATE = `
import sdk from 'rongcloud-sdk';

export function connect() {
  sdk.init(KEY, SECRET);
}

connect();

export const done = new Promise((resolve, reject) => {
  sdk.message.system.publish('u1', ['u2', 'u3'], 'RC:TxtMsg', '{"content":"news"}', (error, text) => {
    if (error) reject(error);
    else resolve(text);
  });
});
`;

export const programs: readonly Program[] = [
  { name: '3.1.1 in CommonJS, with aliases and promises', file: 'third.js', source: THIRD, calls: 19 },
  { name: '3.1.1 in TypeScript', file: 'third.ts', source: MODULE, calls: 2 },
  {
    name: '3.1.1 passed on to other files',
    file: 'shared.cjs',
    source: PASSED_ON,
    calls: 1,
    left: ['User.update'],
  },
  { name: '1.0.3 with callbacks in callbacks', file: 'first.js', source: FIRST, calls: 6 },
  { name: '1.0.3 that is set up in a function', file: 'first.mjs', source: FIRST_LATE, calls: 1 },
];

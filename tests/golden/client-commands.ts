import type { Random } from '../support/random.js';
import { contentFor, OBJECT_NAMES } from './contents.js';
import { type ProtoField, proto } from './proto.js';
import { POOL, type SentMessage, type World } from './world.js';

/** A packet from a client, and the message that the packet sends, if any. */
export interface ClientCommand {
  readonly kind: 'publish' | 'query';
  readonly topic: string;
  readonly target: string;
  readonly body: Buffer;
  readonly message?: Pick<SentMessage, 'conversationType' | 'targetId' | 'isExpandable'>;
}

interface Parts {
  readonly random: Random;
  readonly world: World;
  readonly userId: string;
}

type Maker = (parts: Parts) => Omit<ClientCommand, 'topic'>;

const { users, groups, tags, keys } = POOL;
/** Most commands go to one room. */
const rooms = ['r1', 'r1', 'r1', 'r1', 'r2', 'r3'];

const query = (target: string, ...fields: readonly ProtoField[]) => ({
  kind: 'query' as const,
  target,
  body: proto(...fields),
});

const STORED_AND_COUNTED = 3;
const EXPANDABLE = 64;

/** The body of a message, and whether the message is expandable (may have key-value pairs). */
function upStream({ random, world }: Parts, room = false) {
  const objectName = random.pick(OBJECT_NAMES);
  const isExpandable = random.chance(0.3);
  const bits = random.pick([0, 1, STORED_AND_COUNTED, STORED_AND_COUNTED, 7, 35]) + (isExpandable ? EXPANDABLE : 0);
  const pairs = random.pick(['{"k1":{"v":"v1"}}', '{"k1":"v1"}', 'no JSON']);
  const fields: ProtoField[] = [
    [1, bits],
    [2, objectName],
    [3, contentFor(objectName, random, world)],
    [4, 'push text'],
    [5, 'push data'],
    ...(isExpandable ? [[11, pairs] as const] : []),
    ...(!room && random.chance(0.2) ? [[6, 'u2'] as const, [6, 'u3'] as const] : []),
  ];
  return { body: proto(...fields), isExpandable };
}

function send(conversationType: number, pool: readonly string[]): Maker {
  return (parts) => {
    const targetId = parts.random.pick(pool);
    const { body, isExpandable } = upStream(parts, conversationType === 4);
    return { kind: 'publish', target: targetId, body, message: { conversationType, targetId, isExpandable } };
  };
}

const recall: Maker = ({ random, world, userId }) => {
  const own = world.sent.filter(({ fromUserId }) => fromUserId === userId);
  const message = random.pick(own.length > 0 && random.chance(0.8) ? own.slice(-5) : world.sent.slice(-5));
  const { conversationType = 1, targetId = 'u1', uid = 'none', sentAt = 0 } = message ?? {};
  const content = JSON.stringify({ conversationType, targetId, messageUId: uid, sentTime: sentAt, extra: 'x' });
  return { kind: 'publish', target: targetId, body: proto([1, 0], [2, 'RC:RcCmd'], [3, content]) };
};

const pullMessages: Maker = ({ random, world }) => {
  const since = random.pick([0, world.now - 60_000, world.now]);
  return query('', [1, since], [4, random.chance(0.5)], [6, random.pick([0, world.now - 60_000])]);
};

const since: Maker = ({ random, world }) => query('', [1, random.pick([0, 1, world.now - 60_000, world.now])]);
const inRoom: Maker = ({ random }) =>
  query(random.pick(rooms), [1, random.pick([0, 1, 20])], [2, random.pick([0, 1, 2, 10])]);
const pullRoom: Maker = ({ random, world }) =>
  query(random.pick(rooms), [1, random.pick([0, world.now - 60_000])], [2, random.pick([0, 1, 20])]);
const pullEntries: Maker = ({ random, world }) => query(random.pick(rooms), [1, random.pick([0, world.now - 60_000])]);

function entry({ random }: Parts): Buffer {
  const key = random.pick([...keys, 'not a key!']);
  return proto([1, key], [2, random.pick(['v1', 'v2'])], [3, random.pick([0, 1, 2, 3, 4])]);
}

const notice = proto([1, 0], [2, 'RC:chrmKVNotiMsg'], [3, '{"type":1,"key":"k1","value":"v1"}']);

const changeOne: Maker = (parts) => {
  const fields: ProtoField[] = [[1, entry(parts)]];
  if (parts.random.chance(0.4)) fields.push([2, true], [3, notice]);
  return query(parts.random.pick(rooms), ...fields);
};

const changeSeveral: Maker = (parts) =>
  query(parts.random.pick(rooms), [1, entry(parts)], [1, entry(parts)], [2, true]);

function history(pool: readonly string[]): Maker {
  return ({ random, world }) => {
    const time = random.pick([0, world.now - 60_000, world.now]);
    const target = random.pick(pool);
    return query(target, [1, target], [2, time], [3, random.pick([1, 2, 20])], [4, random.pick([0, 1])]);
  };
}

function conversation({ random }: Parts): readonly [target: string, type: number] {
  const type = random.pick([1, 1, 3, 3, 6, 4]);
  return [random.pick(type === 3 ? groups : users), type];
}

const conversations: Maker = ({ random, world }) =>
  query('', [1, 1], [2, random.pick([0, 1, 2, 50])], [3, random.pick([0, world.now - 60_000, world.now])], [4, 0]);

const named: Maker = (parts) => {
  const [target, type] = conversation(parts);
  return query('', [1, proto([1, target], [2, type])], [1, proto([1, 'g1'], [2, 3])], [2, parts.random.chance(0.5)]);
};

const removeConversation: Maker = (parts) => {
  const [target, type] = conversation(parts);
  return query(target, [1, type]);
};

const deleteMessages: Maker = (parts) => {
  const [target, type] = conversation(parts);
  const uids = parts.world.sent.slice(-3).map(({ uid }) => [3, proto([1, uid], [2, parts.world.now], [3, 1])] as const);
  return query(target, [1, type], [2, target], ...uids);
};

function clear(pool: readonly string[]): Maker {
  return ({ random, world }) => query('', [1, random.pick(pool)], [2, random.pick([0, world.now - 1000, world.now])]);
}

const clearBatch: Maker = (parts) => {
  const [target, type] = conversation(parts);
  return query('', [1, proto([1, target], [2, 0], [3, type])], [1, proto([1, 'g2'], [2, parts.world.now], [3, 3])]);
};

const [SILENT, TOP, TAGS] = [1, 2, 3];

const setState: Maker = (parts) => {
  const { random } = parts;
  const [target, type] = conversation(parts);
  const items = [
    [4, proto([1, SILENT], [2, random.pick(['0', '1', '5', 'neither'])])] as const,
    [4, proto([1, TOP], [2, random.pick(['0', '1'])])] as const,
  ].filter(() => random.chance(0.7));
  return query('', [2, proto([1, type], [2, target], ...items)]);
};

const tag: Maker = (parts) => {
  const { random } = parts;
  const [target, type] = conversation(parts);
  const tagged = proto([1, random.pick(tags)], ...(random.chance(0.5) ? [[4, random.chance(0.5)] as const] : []));
  return query('', [2, proto([1, type], [2, target], [4, proto([1, TAGS], [3, tagged])])]);
};

const tagList: Maker = ({ random }) =>
  query('', [2, proto([1, random.pick(tags)], [2, 'name'])], [2, proto([1, 't1'], [2, 'n'])]);

const setTypeLevel: Maker = ({ random }) => query('', [1, random.pick([1, 3, 6])], [3, random.pick([-1, 0, 1, 5, 9])]);
const setQuietHours: Maker = ({ random }) =>
  query(
    '',
    [1, random.pick(['10:00:00', '23:00:00', 'never'])],
    [2, random.pick([1, 60, 2000])],
    [3, random.pick([0, 1, 5])],
  );

const modify: Maker = ({ random, world, userId }) => {
  const own = world.sent.filter((each) => each.fromUserId === userId && each.conversationType !== 4);
  const message = random.pick(own.length > 0 && random.chance(0.85) ? own.slice(-5) : world.sent.slice(-5));
  const { conversationType = 1, targetId = 'u1', uid = 'none' } = message ?? {};
  const content = JSON.stringify({ content: random.pick(['better', 'bad', 'worse']) });
  return query('', [2, targetId], [3, conversationType], [4, uid], [7, content]);
};

const messagesByUid: Maker = ({ random, world }) => {
  const message = random.pick(world.sent.slice(-5));
  const { conversationType = 1, targetId = 'u1', uid = 'none' } = message ?? {};
  return query('', [1, targetId], [2, conversationType], [3, proto([2, uid])], [3, proto([2, 'none'])]);
};

const nothing: Maker = () => query('');
const withRoom: Maker = ({ random }) => query(random.pick(rooms));

/** All commands that clients send, by topic. */
const MAKERS: Readonly<Record<string, Maker>> = {
  ppMsgP: send(1, users),
  pgMsgP: send(3, groups),
  ppMsgS: send(1, users),
  pgMsgS: send(3, groups),
  chatMsg: send(4, rooms),
  chatMsgS: send(4, rooms),
  recallMsg: recall,
  pullMsg: pullMessages,
  pullEventChange: since,
  reportsdk: nothing,
  qAppBot: nothing,
  joinChrm: withRoom,
  joinChrmR: withRoom,
  exitChrm: withRoom,
  chrmPull: pullRoom,
  queryChrmI: inRoom,
  pullKV: pullEntries,
  setKV: changeOne,
  delKV: changeOne,
  setKVS: changeSeveral,
  delKVS: changeSeveral,
  qryPMsg: history(users),
  qryGMsg: history(groups),
  qrySMsg: history(users),
  qryCHMsg: history(rooms),
  qryRelationR: conversations,
  qryRelation: conversations,
  qryRLBatch: named,
  delRelationBatch: named,
  delRelation: removeConversation,
  delMsg: deleteMessages,
  cleanPMsg: clear(users),
  cleanGMsg: clear(groups),
  cleanSMsg: clear(users),
  cleanMsgBatch: clearBatch,
  pullSeAtts: since,
  setSeAtt: setState,
  addTag: tag,
  delTag: tag,
  setTypeUnpush: setTypeLevel,
  pullUS: since,
  addSeTag: tagList,
  delSeTag: tagList,
  addUnpush: setQuietHours,
  delUnpush: nothing,
  qryUnpush: nothing,
  pullModifyMsg: since,
  modifyMsg: modify,
  qryMsg: messagesByUid,
  noSuchTopic: nothing,
};

export const TOPICS: readonly string[] = Object.keys(MAKERS);

/** Topics that are added to the list again, so that clients send them more often. */
const FREQUENT = ['ppMsgP', 'pgMsgP', 'chatMsg', 'joinChrm', 'setKV', 'modifyMsg', 'joinChrm', 'joinChrm'];

export function randomTopic(random: Random): string {
  return random.pick([...TOPICS, ...FREQUENT, ...FREQUENT]);
}

export function commandOf(topic: string, parts: Parts): ClientCommand {
  const maker = MAKERS[topic];
  if (!maker) throw new Error(`No command for ${topic}.`);
  return { topic, ...maker(parts) };
}

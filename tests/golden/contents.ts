import type { Random } from '../support/random.js';
import { POOL, type World } from './world.js';

export const OBJECT_NAMES: readonly string[] = [
  'RC:TxtMsg',
  'RC:TxtMsg',
  'RC:TxtMsg',
  'RC:ImgMsg',
  'RC:VcMsg',
  'RC:TypSts',
  'RC:SRSMsg',
  'RC:MsgExMsg',
  'RC:RcCmd',
  'RC:chrmKVNotiMsg',
  'app:custom',
];

const SAYINGS = [
  'hello',
  'bad',
  'this is worse',
  'awful',
  'mild "quotes"',
  'refuse me',
  'change me',
  'nonsense',
  '你好',
];

/** The content of a message of a type. */
export function contentFor(objectName: string, random: Random, world: World): string {
  const uid = world.sent.length > 0 ? random.pick(world.sent.slice(-8)).uid : 'none';
  switch (objectName) {
    case 'RC:MsgExMsg': {
      const change = random.chance(0.5) ? { put: { k1: random.pick(SAYINGS) } } : { del: ['k1'] };
      return JSON.stringify({ ...change, mid: uid });
    }
    case 'RC:RcCmd':
      return JSON.stringify({ messageUId: uid });
    case 'RC:chrmKVNotiMsg':
      return random.chance(0.9) ? JSON.stringify({ type: 1, key: 'k1', value: 'v' }) : '{"type":1}';
    case 'RC:TxtMsg':
      return JSON.stringify({ content: random.pick(SAYINGS), ...(random.chance(0.3) && mention(random)) });
    default:
      return random.chance(0.9) ? JSON.stringify({ content: random.pick(SAYINGS) }) : random.pick(['no JSON', '[1]']);
  }
}

function mention(random: Random): object {
  const userIdList = [random.pick(POOL.users), random.pick(POOL.users)];
  return { mentionedInfo: random.chance(0.4) ? { type: 1 } : { type: 2, userIdList } };
}

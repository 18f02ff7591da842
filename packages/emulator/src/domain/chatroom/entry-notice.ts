import { Delivery } from '../delivery.js';
import type { Context, Params } from '../handler.js';
import { jsonMembers } from '../json-members.js';
import { Refusal } from '../refusal.js';
import type { Chatroom, State } from '../state/index.js';
import { touchRoom } from './lifetime.js';

/** The parameters by which a change of an attribute sends a message along. */
type Notice = Pick<Params<'chatroom.removeEntry'>, 'userId' | 'objectName' | 'content'>;

const NEEDED = ['type', 'key', 'value'];

/** Refuses a notice that has no content, or one that says too little. */
export function requireNotice({ objectName, content }: Notice): void {
  if (objectName === undefined) return;
  if (content === undefined) throw new Refusal(1002, 'content is required.');
  if (objectName !== 'RC:chrmKVNotiMsg') return;
  const members = jsonMembers(content);
  const missing = NEEDED.find((name) => !Object.hasOwn(members, name));
  if (missing !== undefined) throw new Refusal(1002, `content should have ${missing}.`);
}

/** Sends the notice, if there is to be one. Like any message, it keeps the room from ending. */
export function sendNotice(state: State, room: Chatroom, notice: Notice, context: Context): void {
  const { userId, objectName, content = '' } = notice;
  if (objectName === undefined) return;
  const { chatroomId, members, distributionStopped } = room;
  const others = [...members.keys()].filter((member) => member !== userId);
  touchRoom(state, chatroomId, context.at);
  new Delivery(state, context).send(
    { fromUserId: userId, objectName, content, options: {} },
    { conversationType: 'CHATROOM', targetId: chatroomId, receivers: distributionStopped ? [] : others },
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { decodeState, encodeState } from '../../test-support/state-document.js';
import { newsOf } from '../clients/conversation-views.js';
import type { State } from '../state/index.js';
import { boxesOf, hasReceived, holdersOf, inboxOf, lastReceivedAt } from './inboxes.js';

const USERS = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5'];
const user = fc.constantFrom(...USERS);
const place = fc.constantFrom('p', 'q');
const yes = fc.constantFrom<0 | 1>(0, 1);

type Step = (stage: Stage, model: Model) => void;

/** The expected receivers of each message, from a copy of the audience that is made when the message is sent. */
class Model {
  readonly groups = new Map<string, Set<string>>();
  readonly registered = new Set<string>();
  readonly online = new Set<string>();
  readonly inboxes = new Map<string, string[]>();

  members(groupId: string): Set<string> {
    const members = this.groups.get(groupId) ?? new Set();
    this.groups.set(groupId, members);
    return members;
  }

  receive(content: string, receivers: Iterable<string>): void {
    for (const userId of receivers) this.inboxes.set(userId, [...(this.inboxes.get(userId) ?? []), content]);
  }
}

let count = 0;
const text = (fromUserId: string) => ({ fromUserId, objectName: 'RC:TxtMsg', content: `m${++count}` });

const join = fc.tuple(place, user).map(
  ([groupId, userId]): Step =>
    (stage, model) => {
      stage.run('group.join', { groupId, groupName: groupId, userId: [userId] });
      model.members(groupId).add(userId);
    },
);
const quit = fc.tuple(place, user).map(
  ([groupId, userId]): Step =>
    (stage, model) => {
      stage.run('group.quit', { groupId, userId: [userId] });
      model.members(groupId).delete(userId);
    },
);
const dismiss = place.map(
  (groupId): Step =>
    (stage, model) => {
      stage.run('group.dismiss', { groupId, userId: 'u0' });
      model.members(groupId).clear();
    },
);
const send = fc.tuple(place, user, yes, yes).map(
  ([groupId, from, includes, persisted]): Step =>
    (stage, model) => {
      const message = text(from);
      const options = { isIncludeSender: includes, isPersisted: persisted };
      stage.run('message.publishGroup', { ...message, toGroupId: [groupId], ...options });
      const others = [...model.members(groupId)].filter((userId) => userId !== from);
      model.receive(message.content, includes === 1 ? [...others, from] : others);
    },
);
const sendToSome = fc.tuple(place, user, fc.array(user, { minLength: 1 })).map(([groupId, from, toUserId]): Step => {
  return (stage, model) => {
    const message = text(from);
    stage.run('message.publishGroup', { ...message, toGroupId: [groupId], toUserId });
    const members = model.members(groupId);
    model.receive(
      message.content,
      USERS.filter((userId) => members.has(userId) && toUserId.includes(userId) && userId !== from),
    );
  };
});
const sendPrivate = fc.tuple(user, user).map(
  ([from, to]): Step =>
    (stage, model) => {
      const message = text(from);
      stage.run('message.publishPrivate', { ...message, toUserId: [to] });
      model.receive(message.content, [to]);
    },
);
const register = user.map(
  (userId): Step =>
    (stage, model) => {
      stage.run('user.getToken', { userId, name: userId });
      model.registered.add(userId);
    },
);
const remove = user.map(
  (userId): Step =>
    (stage, model) => {
      stage.run('user.remove', { userId: [userId] });
      model.registered.delete(userId);
      model.online.delete(userId);
      model.inboxes.delete(userId);
    },
);
const broadcast = fc.constant<Step>((stage, model) => {
  const message = text('host');
  stage.run('message.broadcast', message);
  model.receive(message.content, model.registered);
});
const setOnline = fc.tuple(user, fc.boolean()).map(
  ([userId, online]): Step =>
    (stage, model) => {
      stage.setOnline(userId, online);
      model.online[online ? 'add' : 'delete'](userId);
    },
);
const status = fc.tuple(place, user).map(
  ([groupId, from]): Step =>
    (stage, model) => {
      const message = text(from);
      stage.run('message.publishGroupStatus', { ...message, toGroupId: [groupId] });
      model.receive(
        message.content,
        [...model.members(groupId)].filter((userId) => userId !== from && model.online.has(userId)),
      );
    },
);

const steps = fc.array(
  fc.oneof(
    { arbitrary: send, weight: 6 },
    ...[join, quit, dismiss, sendToSome, sendPrivate, register, remove, broadcast, setOnline, status].map(
      (arbitrary) => ({
        arbitrary,
        weight: 2,
      }),
    ),
  ),
  { maxLength: 60 },
);

describe('an inbox', () => {
  test('has what was sent to its user, whoever came and went before and after', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [stage, model] = [new Stage(), new Model()];
        for (const step of all) step(stage, model);
        for (const userId of USERS) expect(stage.textsOf(userId)).toEqual(model.inboxes.get(userId) ?? []);
        agree(stage.state);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same after the state was written and read back in between', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const [stage, restored, model] = [new Stage(), new Stage(), new Model()];
        const start = count;
        for (const step of before) step(stage, model);
        count = start;
        for (const step of before) step(restored, model);
        Object.assign(restored.state, decodeState(encodeState({ seq: 0, state: restored.state })).state);
        const middle = count;
        for (const step of after) step(stage, model);
        count = middle;
        for (const step of after) step(restored, model);
        expect(encodeState({ seq: 0, state: restored.state })).toBe(encodeState({ seq: 0, state: stage.state }));
      }),
      { numRuns: 200 },
    );
  });
});

/** Checks that the functions that read inboxes agree about each user and each message. */
function agree(state: State): void {
  const holders = new Map<string, string[]>();
  for (const userId of USERS) {
    const inbox = inboxOf(state, userId);
    expect(lastReceivedAt(state, userId)).toBe(inbox.at(-1)?.sentAt ?? 0);
    const news = newsOf(state, boxesOf(state, userId), { since: 0, count: 1000, at: 0 });
    expect(news).toEqual({ messages: inbox.filter(({ keep }) => keep !== 'none'), isAll: true });
    for (const { messageUID } of inbox) holders.set(messageUID, [...(holders.get(messageUID) ?? []), userId]);
  }
  for (const uid of state.messages.keys()) {
    const expected = holders.get(uid) ?? [];
    expect(holdersOf(state, uid).sort()).toEqual(expected);
    expect(USERS.filter((userId) => hasReceived(state, userId, uid))).toEqual(expected);
  }
}

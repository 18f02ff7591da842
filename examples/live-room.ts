/** A live room with 3,000 viewers, a host, moderators, and likes that may be dropped under load. */
import type { Emulator } from '@rongkit/emulator';
import { customMessage, NotFoundError, type RongCloud, RongError, textMessage } from 'rongkit';
import { runAlone } from './support/run-alone.js';

const VIEWERS = 3000;
const chatroomId = 'live-1';

export interface LiveRoom {
  viewers: number;
  heardByTheLastViewer: string[];
  mutedFor10Minutes: string[];
  mutedAfter11Minutes: string[];
  whileEverybodyIsMuted: { isMuted: boolean; whoMaySpeak: string[] };
  spammerCanComeBack: boolean;
  afterTheShow: string;
}

export async function liveRoom(rong: RongCloud, emulator: Emulator): Promise<LiveRoom> {
  await openTheDoors(rong);
  const { memberCount: viewers } = await rong.chatroom.get({ chatroomId });

  await rong.message.publishChatroom({ fromUserId: 'host', toChatroomId: chatroomId, ...textMessage('大家好 🎉') });
  await rong.message.publishChatroom({
    fromUserId: 'viewer1',
    toChatroomId: chatroomId,
    ...customMessage('app:like', { n: 1 }),
  });
  const heardByTheLastViewer = emulator.inbox(`viewer${VIEWERS}`).map(({ content }) => content);

  const muted = await muteTheTroll(rong, emulator);
  const whileEverybodyIsMuted = await askForSilence(rong);
  const spammerCanComeBack = await throwOutTheSpammer(rong);

  await rong.chatroom.destroy({ chatroomId });
  return {
    viewers,
    heardByTheLastViewer,
    ...muted,
    whileEverybodyIsMuted,
    spammerCanComeBack,
    afterTheShow: await stateOfTheRoom(rong),
  };
}

/**
 * Creates the room, which stays open while nobody writes, and adds its members. Under high load, the service drops
 * likes first.
 */
async function openTheDoors(rong: RongCloud): Promise<void> {
  await rong.chatroom.createNew({ chatroomId, destroyType: 1, destroyTime: 3600 });
  await rong.chatroom.addKeepalive({ chatroomId });
  await rong.chatroom.addPriority({ objectName: 'app:like' });
  await rong.chatroom.addWhiteListUser({ chatroomId, userId: 'host' });
  await rong.chatroom.join({ chatroomId, userId: 'host' });
  const viewers = Array.from({ length: VIEWERS }, (_, index) => `viewer${index + 1}`);
  for (let start = 0; start < VIEWERS; start += 50) {
    await rong.chatroom.join({ chatroomId, userId: viewers.slice(start, start + 50) });
  }
}

async function muteTheTroll(rong: RongCloud, emulator: Emulator) {
  const muted = async () => (await rong.chatroom.listGagUser({ chatroomId })).users.map(({ userId }) => userId);
  await rong.chatroom.addGagUser({ chatroomId, userId: 'viewer13', minute: 10 });
  const mutedFor10Minutes = await muted();
  emulator.clock.advance({ minutes: 11 });
  return { mutedFor10Minutes, mutedAfter11Minutes: await muted() };
}

async function askForSilence(rong: RongCloud) {
  await rong.chatroom.addBan({ chatroomId });
  await rong.chatroom.addBanWhitelist({ chatroomId, userId: 'host' });
  const { status } = await rong.chatroom.checkBan({ chatroomId });
  const { userIds: whoMaySpeak } = await rong.chatroom.listBanWhitelist({ chatroomId });
  await rong.chatroom.removeBan({ chatroomId });
  return { isMuted: status === 1, whoMaySpeak };
}

async function throwOutTheSpammer(rong: RongCloud): Promise<boolean> {
  await rong.chatroom.addBlockUser({ chatroomId, userId: 'viewer66', minute: 60 });
  await rong.chatroom.join({ chatroomId, userId: 'viewer66' }).catch((error) => {
    if (!RongError.is(error)) throw error;
  });
  return (await rong.chatroom.checkUser({ chatroomId, userId: 'viewer66' })).isInChrm;
}

async function stateOfTheRoom(rong: RongCloud): Promise<string> {
  return rong.chatroom.get({ chatroomId }).then(
    () => 'open',
    (error) => (error instanceof NotFoundError ? 'gone' : String(error)),
  );
}

await runAlone(import.meta.url, liveRoom);

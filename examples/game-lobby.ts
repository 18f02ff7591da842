/**
 * A game lobby whose seats are attributes of a chatroom. The seat of a player who leaves becomes free, and the lobby
 * closes by itself.
 */
import type { Emulator } from '@rongkit/emulator';
import { chatroomEntryNotification, type RongCloud } from 'rongkit';
import { runAlone } from './support/run-alone.js';

const chatroomId = 'lobby-1';
const HOUR = 60;

export interface GameLobby {
  settings: Record<string, string>;
  seats: Record<string, string>;
  seatOfTheLatecomer: string | undefined;
  seatsAfterBobLeft: Record<string, string>;
  toldToCat: string[];
  lobbyWhileTheyPlay: number;
  lobbyAfterTheyForgotIt: string[];
}

export async function gameLobby(rong: RongCloud, emulator: Emulator): Promise<GameLobby> {
  await rong.chatroom.createNew({
    chatroomId,
    entryOwnerId: 'ann',
    entryInfo: { 'game-map': '峡谷', 'game-mode': '2v2' },
  });
  await rong.chatroom.join({ chatroomId, userId: ['ann', 'bob', 'cat'] });
  const settings = await entries(rong, 'game-');

  await takeSeat(rong, 'ann');
  await takeSeat(rong, 'bob');
  const seatOfTheLatecomer = await takeSeat(rong, 'cat');
  const seats = await entries(rong, 'seat-');
  const toldToCat = emulator.inbox('cat').map(({ content }) => content);

  // Bob leaves the lobby by joining another chatroom, and the service removes his seat.
  await rong.chatroom.createNew({ chatroomId: 'elsewhere' });
  await rong.chatroom.join({ chatroomId: 'elsewhere', userId: 'bob' });
  const seatsAfterBobLeft = await entries(rong, 'seat-');

  const { memberCount: lobbyWhileTheyPlay } = await rong.chatroom.get({ chatroomId });
  emulator.clock.advance({ minutes: HOUR + 1 });
  const { chatRooms } = await rong.chatroom.query({ chatroomId: [chatroomId] });
  return {
    settings,
    seats,
    seatOfTheLatecomer,
    seatsAfterBobLeft,
    toldToCat,
    lobbyWhileTheyPlay,
    lobbyAfterTheyForgotIt: chatRooms.map(({ chrmId }) => chrmId),
  };
}

/**
 * Gives a player the first free seat, and sends a message about it to the lobby. The seat is removed when the player
 * leaves. A server may overwrite any seat, so this server looks up the free ones first.
 */
async function takeSeat(rong: RongCloud, userId: string): Promise<string | undefined> {
  const taken = await entries(rong, 'seat-');
  const key = ['seat-1', 'seat-2'].find((seat) => !(seat in taken));
  if (key === undefined) return undefined;
  const { objectName, content } = chatroomEntryNotification({ type: 1, key, value: userId });
  await rong.chatroom.setEntry({ chatroomId, userId, key, value: userId, autoDelete: true, objectName, content });
  return key;
}

async function entries(rong: RongCloud, prefix: string): Promise<Record<string, string>> {
  const { keys } = await rong.chatroom.listEntry({ chatroomId });
  return Object.fromEntries(keys.filter(({ key }) => key.startsWith(prefix)).map(({ key, value }) => [key, value]));
}

await runAlone(import.meta.url, gameLobby);

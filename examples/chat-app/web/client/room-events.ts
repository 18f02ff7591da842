import { addEventListener, Events } from '@rongcloud/imlib-next';
import { withConversation, withRoom } from '../changes.js';
import type { Room } from '../state.js';
import type { Store } from '../store.js';

/** Name of the chatroom attribute that holds the announcement of the room. */
export const ANNOUNCEMENT = 'announcement';

/** Updates the number of members and the announcement of rooms in the state, at events of the web client. */
export function listenToRooms(store: Store): void {
  const change = (id: string, room: Partial<Room>) =>
    store.update((state) => withConversation(state, ['room', id], (one) => withRoom(one, room)));

  addEventListener(Events.CHATROOM, (event) => {
    const { userChange, updatedEntries = [], chatroomDestroyed, rejoinedRoom } = event;
    if (userChange) change(userChange.chatroomId, { members: userChange.memberCount });
    for (const { chatroomId, key, value } of updatedEntries) {
      if (key === ANNOUNCEMENT) change(chatroomId, { announcement: value });
    }
    if (chatroomDestroyed) change(chatroomDestroyed, { isJoined: false });
    if (rejoinedRoom && 'errorCode' in rejoinedRoom) change(rejoinedRoom.chatroomId, { isJoined: false });
  });
}

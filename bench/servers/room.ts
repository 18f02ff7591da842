/** Id of the chatroom that the clients join. */
export const ROOM = 'r1';

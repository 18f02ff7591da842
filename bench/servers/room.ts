/** The room in which members are. */
export const ROOM = 'r1';

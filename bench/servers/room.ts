/** The id of the room that members join. */
export const ROOM = 'r1';

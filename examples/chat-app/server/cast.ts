/** The users, the group and the room at the start of the app. */

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
}

export const PEOPLE: readonly Person[] = [
  { id: 'alice', name: 'Alice' },
  { id: 'bob', name: 'Bob' },
  { id: 'xiaoyu', name: '林小雨' },
  { id: 'alexandria', name: 'Alexandria Montgomery-Fitzgerald' },
];

export const GROUP: Place = { id: 'hikers', name: '周末徒步 Weekend hikers' };

export const ROOM: Place = { id: 'night-radio', name: '深夜电台 Night radio' };

/** The attribute of the room that holds its announcement. */
export const ANNOUNCEMENT = 'announcement';
